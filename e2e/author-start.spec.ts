/** Follows the section "Start" of content/AUTHORING.md to the letter: its commands, then its addresses in a browser. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';

const PROJECT = path.resolve(import.meta.dirname, '..');
const PORT = 4175;
/** The author's build, beside that of the site. */
const BUILD = '.cache/author-build';
/** What commands make, and nobody writes. */
const GENERATED =
  /^(node_modules|\.git|\.next|\.cache|out|test-results|playwright-report|public\/(dataset|tfjs))(\/|$)|^next-env\.d\.ts$|\.tsbuildinfo$/;

let content: string;
let server: ChildProcess | undefined;

test.beforeAll(async ({ request, baseURL }) => {
  // Somebody has looked at the course before: a server keeps what it has served.
  expect((await request.get(`${baseURL}/learn/computer-vision`)).status()).toBe(200);
  content = await mkdtemp(path.join(tmpdir(), 'tenfold-author-'));
  await cp(path.join(PROJECT, 'content'), content, { recursive: true });
  // The site was built before its author began. The code stays as it is, so only pages are built again.
  await cp(path.join(PROJECT, '.next'), path.join(PROJECT, BUILD), {
    recursive: true,
    filter: (source) => source !== path.join(PROJECT, '.next/cache'),
  });
});

test.afterAll(async () => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  await rm(content, { recursive: true, force: true });
  await rm(path.join(PROJECT, BUILD), { recursive: true, force: true });
});

test('leads from an idea to a published lesson, and changes nothing but content', async ({
  page,
}) => {
  test.setTimeout(480_000);
  const { commands, addresses } = await readStart();
  expect(
    commands.filter((command) => /^npm run new -- (pattern|question) /.test(command)),
  ).toHaveLength(2);
  expect(commands.slice(-2)).toEqual(['npm run check:content', 'npm start']);
  const [project, before] = [await hashTree(PROJECT), await hashTree(content)];

  for (const command of commands.slice(0, -1)) {
    const { status, stdout, stderr } = spawnSync(command, {
      cwd: PROJECT,
      shell: true,
      env: authorEnvironment(),
      encoding: 'utf8',
    });
    expect(status, `${command}\n${stdout}${stderr}`).toBe(0);
  }
  await startServer(commands.at(-1)!);

  expect(addresses).toHaveLength(2);
  await page.goto(addresses[0]!);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Learn: data augmentation');
  await expect(page.getByRole('heading', { level: 2, name: 'Key points' })).toBeVisible();
  await page.goto(addresses[1]!);
  await expect(page.getByText('First question?')).toBeVisible();
  await expect(page.getByText('of 2', { exact: false }).first()).toBeVisible();
  // It is in its course, too.
  await page.goto(new URL('/learn/computer-vision', addresses[0]).href);
  await expect(page.getByRole('link', { name: /Data augmentation/ }).first()).toBeVisible();

  expect(await hashTree(PROJECT)).toEqual(project);
  const changed = Object.entries(await hashTree(content)).filter(
    ([file, hash]) => before[file] !== hash,
  );
  expect(changed.map(([file]) => file)).toEqual([
    'computer-vision/course.mdx',
    ...['learn', 'pattern', 'practice'].map(
      (name) => `computer-vision/data-augmentation/${name}.mdx`,
    ),
  ]);
});

/** Every command of the section, line by line, and the addresses that it sends the author to. */
async function readStart(): Promise<{ commands: string[]; addresses: string[] }> {
  const guide = await readFile(path.join(PROJECT, 'content/AUTHORING.md'), 'utf8');
  const section = /^## Start\n([\s\S]*?)^## /m.exec(guide)![1]!;
  const blocks = [...section.matchAll(/^```bash\n([\s\S]*?)^```/gm)].map(([, block]) => block!);
  return {
    commands: blocks.flatMap((block) => block.trim().split('\n')),
    addresses: [...section.matchAll(/`(http:\/\/localhost:3000[^`]+)`/g)].map(([, address]) =>
      address!.replace(':3000', `:${PORT}`),
    ),
  };
}

function authorEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, TENFOLD_CONTENT: content, TENFOLD_BUILD: BUILD, PORT: String(PORT) };
}

/** Resolves when it has printed its address and answers there. */
async function startServer(command: string): Promise<void> {
  // A group of its own, which ends as a whole.
  const started = spawn(command, {
    cwd: PROJECT,
    shell: true,
    env: authorEnvironment(),
    detached: true,
  });
  server = started;
  let output = '';
  for (const stream of [started.stdout, started.stderr]) {
    stream.on('data', (text: Buffer) => (output += text.toString()));
  }
  await expect
    .poll(() => output, { timeout: 400_000 })
    .toContain(`Tenfold is at http://localhost:${PORT}`);
  await expect(async () => {
    expect((await fetch(`http://localhost:${PORT}`)).status).toBe(200);
  }).toPass({ timeout: 30_000 });
}

/** The hash of every file that somebody writes, by its path. */
async function hashTree(root: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  const walk = async (folder: string): Promise<void> => {
    for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
      const file = path.posix.join(folder, entry.name);
      if (GENERATED.test(file)) continue;
      if (entry.isDirectory()) await walk(file);
      else
        hashes[file] = createHash('sha256')
          .update(await readFile(path.join(root, file)))
          .digest('hex');
    }
  };
  await walk('');
  return hashes;
}
