/** Keeps texts on the disk under their keys. Several pages, and several processes, may ask for one key at once. */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Texts that are being made now, by folder and key, so that one process makes each once. */
const inFlight = new Map<string, Promise<string>>();

/** The text under `key`, made and stored where it is missing. A failure is not stored. `key` is fit for a file name. */
export function readThroughCache(
  folder: string,
  key: string,
  make: () => Promise<string>,
): Promise<string> {
  const file = path.join(/* turbopackIgnore: true */ folder, `${key}.js`);
  const running = inFlight.get(file);
  if (running) return running;
  const text = readOrMake(file, make).finally(() => inFlight.delete(file));
  inFlight.set(file, text);
  return text;
}

async function readOrMake(file: string, make: () => Promise<string>): Promise<string> {
  const stored = await readIfThere(file);
  if (stored !== null) return stored;
  const text = await make();
  // Written beside and renamed, so that no other process ever reads half a text.
  const temporary = `${file}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(temporary, text);
  await rename(temporary, file);
  return text;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
