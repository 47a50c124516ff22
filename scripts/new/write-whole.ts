/** Writes files all together or not at all: what fails half-way is taken back. No file that appeared meanwhile is written over. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { err, ok, type Result } from '../../lib/core/result';

export interface Change {
  /** Absolute. */
  file: string;
  /** What the file holds now; null where there is none. */
  before: string | null;
  after: string;
}

type Undo = () => Promise<void>;

/** The error is the reason; then everything is as it was. */
export async function writeWhole(changes: readonly Change[]): Promise<Result<null, string>> {
  const undone: Undo[] = [];
  try {
    for (const change of changes) await write(change, undone);
    return ok(null);
  } catch (error) {
    for (const undo of undone.reverse()) await undo();
    const reason = error instanceof Error ? error.message : String(error);
    return err(`The files cannot be written: ${reason}`);
  }
}

async function write({ file, before, after }: Change, undone: Undo[]): Promise<void> {
  const created = await mkdir(path.dirname(file), { recursive: true });
  if (created !== undefined) undone.push(() => rm(created, { recursive: true, force: true }));
  if (before === null) {
    await writeFile(file, after, { flag: 'wx' });
    undone.push(() => rm(file, { force: true }));
    return;
  }
  if ((await readFile(file, 'utf8')) !== before) {
    throw new Error(`${file} was changed meanwhile. Try again.`);
  }
  await replace(file, after);
  undone.push(() => replace(file, before));
}

/** Written beside and renamed, so that the file is never half a text. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
