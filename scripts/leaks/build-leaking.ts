/**
 * Builds a copy of the site whose test page hands on the answers, and expects the check for leaks to
 * see it: a check that cannot fail proves nothing. Exits with 1 where it does not. Takes minutes.
 *
 * Run: npx tsx scripts/leaks/build-leaking.ts
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT_ROOT } from '../site/run-command';
import { findLeaks, type Body } from './find-leaks';
import { readSecrets } from './read-bank';

/** Within the project, so that its packages are found without being copied; fonts are named by their path. */
const COPY = path.join(PROJECT_ROOT, '.cache', 'leaking');
const FONTS = ['node_modules/@fontsource-variable', 'node_modules/@fontsource', '.cache/fonts'];
const SOURCES = ['app', 'components', 'content', 'lib', 'package.json', ...FONTS];
const SETTINGS = ['tsconfig.json', 'next.config.mjs', 'postcss.config.mjs'];
const NEXT = path.join(PROJECT_ROOT, 'node_modules/next/dist/bin/next');
const TEST_PAGE = 'app/learn/[course]/[pattern]/test/page.tsx';
const BUILT = '.next/server/app/learn';

/** What the page does, and what it would do where it leaked. */
const MENDED = 'takeAskedApart(';
const LEAKING = 'takeAllApart(';
const TAKE_ALL = `
function takeAllApart(...given: Parameters<typeof takeQuestionsApart>) {
  return takeQuestionsApart(...given).map(({ asked, feedback }) => ({ ...asked, feedback }));
}
`;

try {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  for (const name of [...SOURCES, ...SETTINGS]) {
    await cp(path.join(PROJECT_ROOT, name), path.join(COPY, name), { recursive: true });
  }
  await replaceIn('next.config.mjs', 'ignoreBuildErrors: false', 'ignoreBuildErrors: true');
  await replaceIn(TEST_PAGE, 'import { takeAskedApart }', 'import { takeQuestionsApart }');
  await replaceIn(TEST_PAGE, MENDED, LEAKING);
  await appendTo(TEST_PAGE, TAKE_ALL);
  const built = await build();
  if (built !== 0) throw new Error(`The leaking copy did not build: next ended with ${built}.`);
  const leaks = findLeaks(await readPages(), await readSecrets(PROJECT_ROOT));
  const questions = new Set(leaks.map(({ questionId }) => questionId));
  console.log(`A leaking build: ${leaks.length} leaks of ${questions.size} questions were found.`);
  process.exitCode = leaks.length > 0 ? 0 : 1;
} finally {
  await rm(COPY, { recursive: true, force: true });
}

async function replaceIn(file: string, before: string, after: string): Promise<void> {
  const source = await readFile(path.join(COPY, file), 'utf8');
  if (!source.includes(before)) {
    throw new Error(`${file} no longer holds "${before}", so nothing was made to leak.`);
  }
  await writeFile(path.join(COPY, file), source.replace(before, after));
}

async function appendTo(file: string, text: string): Promise<void> {
  const source = await readFile(path.join(COPY, file), 'utf8');
  await writeFile(path.join(COPY, file), source + text);
}

function build(): Promise<number> {
  const child = spawn(process.execPath, [NEXT, 'build'], {
    cwd: COPY,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** Every page but the result, which is meant to hold the answers. */
async function readPages(): Promise<Body[]> {
  const root = path.join(COPY, BUILT);
  const files = await readdir(root, { recursive: true });
  return Promise.all(
    files
      .filter((file) => /\.(html|rsc)$/.test(file) && !/[/\\]result[./\\]/.test(file))
      .map(async (address) => ({
        address,
        text: await readFile(path.join(root, address), 'utf8'),
      })),
  );
}
