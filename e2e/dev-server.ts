/** A server of development on a copy of the content, so that a test may write in it. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findDraftFolders } from '../lib/content/drafts/drafts-folder';

const PORT = 4174;
const START_MS = 120_000;

export interface DevServer {
  url: string;
  /** A file of the copy, by its path below `content/`. */
  placeOf(file: string): string;
  /** Replaces a text in a file, as one save. Throws where the text is not there. */
  edit(file: string, from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

/** A copy of the project's content to change: its folder, which is removed with the server. */
export async function copyContent(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'tenfold-writing-'));
  const folder = path.join(root, 'content');
  await cp('content', folder, { recursive: true });
  return folder;
}

/** One at a time: a second server of development is refused in the same folder. */
export async function startDevServer(folder: string): Promise<DevServer> {
  const env = { ...process.env, NODE_ENV: 'development' as const, TENFOLD_CONTENT: folder };
  const args = ['--import', 'tsx', 'scripts/run-next.ts', 'dev', '--port', String(PORT)];
  const child = spawn(process.execPath, args, { env, detached: true, stdio: 'pipe' });
  const url = `http://localhost:${PORT}`;
  const placeOf = (file: string) => path.join(folder, file);

  async function stop(): Promise<void> {
    await end(child);
    const remembered = findDraftFolders(process.cwd(), folder).folder;
    for (const one of [remembered, path.dirname(folder)])
      await rm(one, { recursive: true, force: true });
  }

  try {
    await waitUntilServed(`${url}/progress`, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url,
    placeOf,
    async edit(file, from, to) {
      const source = await readFile(placeOf(file), 'utf8');
      if (!source.includes(from)) throw new Error(`${file} does not hold: ${from}`);
      await writeFile(
        placeOf(file),
        source.replace(from, () => to),
      );
    },
    stop,
  };
}

async function waitUntilServed(address: string, child: ChildProcess): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const isServed = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isServed) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The server of development did not answer. It said:\n${output}`);
}

/** The server runs in a process below the command's, so the whole group is ended. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid, 'SIGTERM');
  await ended;
}
