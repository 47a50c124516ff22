/** Runs `npm run new` on content of its own, which is empty at first and gone afterwards. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { vi } from 'vitest';
import { readSourceFiles } from '../../lib/content/source-file';
import { parseRequest } from './parse-request';
import { readFlags } from './read-flags';
import { startContent } from './start-content';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** Folder of the content; `leave` removes it. */
export async function enterContent(): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'tenfold-new-'));
  vi.stubEnv('TENFOLD_CONTENT', root);
  return root;
}

export async function leaveContent(root: string): Promise<void> {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true, force: true });
}

/** The files written, or the sentence that says why none were. */
export async function start(line: string): Promise<string[] | string> {
  const read = readFlags(line.split(' '));
  if (!read.ok) return read.error;
  const request = parseRequest(read.value.what, read.value.flags);
  if (!request.ok) return request.error;
  const started = await startContent(request.value, PROJECT);
  return started.ok ? started.value : started.error;
}

export const readContent = () => readSourceFiles(PROJECT);

export const BATCH = '--course vision --pattern batch-size';
export const NAMES =
  '--objectives count-the-steps,choose-a-size,scale-the-rate --misconceptions larger-is-faster,same-epochs';
export const PATTERN = `pattern ${BATCH} ${NAMES}`;
