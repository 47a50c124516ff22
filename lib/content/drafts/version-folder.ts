/**
 * The last sound versions on the disk: a folder that mirrors the content, so that they outlive the server,
 * and an author can look at them. It holds what was shown last, and may lag behind it.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createSourceReader, type SavedFile } from '../source-reader';

export interface VersionFolder {
  /** Empty where nothing was kept yet. */
  read(): Promise<readonly SavedFile[]>;
  /** Makes the folder hold these files and no others. Calls wait for each other. */
  keep(files: readonly SavedFile[]): Promise<void>;
}

export function openVersionFolder(folder: string): VersionFolder {
  /** Texts on the disk, by path. */
  let kept = new Map<string, string>();
  let running = Promise.resolve();

  async function keepNow(files: readonly SavedFile[]): Promise<void> {
    const wanted = new Map(files.map(({ path: name, source }) => [name, source]));
    const gone = [...kept.keys()].filter((name) => !wanted.has(name));
    const changed = files.filter(({ path: name, source }) => kept.get(name) !== source);
    for (const name of gone) await rm(placeOf(name), { force: true });
    for (const file of changed) await write(placeOf(file.path), file);
    kept = wanted;
  }

  const placeOf = (name: string) =>
    path.join(/* turbopackIgnore: true */ folder, ...name.split('/').slice(1));

  return {
    async read() {
      await mkdir(folder, { recursive: true });
      const files = await createSourceReader(folder)();
      kept = new Map(files.map(({ path: name, source }) => [name, source]));
      return files;
    },
    keep(files) {
      running = running.catch(() => undefined).then(() => keepNow(files));
      return running;
    },
  };
}

/** Written beside and renamed, so that half a text is never read; its time stays that of the author's save. */
async function write(place: string, { source, savedAt }: SavedFile): Promise<void> {
  const temporary = `${place}.${randomUUID()}.tmp`;
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(temporary, source);
  await utimes(temporary, new Date(savedAt), new Date(savedAt));
  await rename(temporary, place);
}
