/** Serves the site with content from another folder, by `next dev`, which shows a saved file at once. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const PROJECT_ROOT = path.resolve(import.meta.dirname, '..');
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');
const START_LIMIT_MS = 120_000;

/** A copy of the project's content to change; returns the folder that holds `content/`. */
export async function copyContent(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'tenfold-content-'));
  await cp(path.join(PROJECT_ROOT, 'content'), path.join(root, 'content'), { recursive: true });
  return root;
}

export interface ServedContent {
  /** Without a slash at its end. */
  origin: string;
  stop(): Promise<void>;
}

/** `root` is removed at the end. */
export async function serveContent(root: string, port: number): Promise<ServedContent> {
  const origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, [NEXT, 'dev', '--port', String(port)], {
    cwd: PROJECT_ROOT,
    env: { ...process.env, TENFOLD_CONTENT_ROOT: root, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
    await rm(root, { recursive: true, force: true });
  };
  const latest = Date.now() + START_LIMIT_MS;
  while (!(await answers(origin))) {
    if (Date.now() < latest && server.exitCode === null) continue;
    await stop();
    throw new Error(`next dev does not answer at ${origin}.`);
  }
  return { origin, stop };
}

async function answers(origin: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  return fetch(`${origin}/icon.svg`).then(
    () => true,
    () => false,
  );
}
