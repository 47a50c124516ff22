/**
 * Reads the content again while authors write: only what was saved since. A file whose text is the same
 * stays the same object, and content in which nothing changed the same list, so that results made of
 * them can be kept.
 */
import { readFile, stat } from 'node:fs/promises';
import { listSourcePaths, nameSource, type SourceFile } from './source-file';

export interface SavedFile extends SourceFile {
  /** When this text was written to the disk, in ms since 1970. */
  savedAt: number;
}

interface KnownFile {
  file: SavedFile;
  /** Changes with every save that the disk's clock can tell from the one before. */
  stamp: string;
  /** Whether a later save always changes the stamp. */
  isSettled: boolean;
}

/** Clocks of disks tick in up to two seconds: a second save within one tick may leave no mark. */
const CLOCK_TICK_MS = 2000;

/** `contentRoot` is absolute. The files come sorted by path. */
export function createSourceReader(contentRoot: string): () => Promise<readonly SavedFile[]> {
  let known: ReadonlyMap<string, KnownFile> = new Map();
  let latest: readonly SavedFile[] = [];
  return async () => {
    const paths = await listSourcePaths(contentRoot);
    const read = await Promise.all(
      paths.map(
        async (path) => [path, await readAgain(contentRoot, path, known.get(path))] as const,
      ),
    );
    known = new Map(read.flatMap(([path, one]) => (one === null ? [] : [[path, one]])));
    const files = [...known.values()].map(({ file }) => file);
    const isSame =
      files.length === latest.length && files.every((file, place) => file === latest[place]);
    if (!isSame) latest = files;
    return latest;
  };
}

/** Null where the file went away since its folder was listed. */
async function readAgain(
  contentRoot: string,
  path: string,
  known: KnownFile | undefined,
): Promise<KnownFile | null> {
  try {
    const { mtimeMs, ctimeMs, size, ino } = await stat(path);
    const stamp = [mtimeMs, ctimeMs, size, ino].join(' ');
    if (known?.isSettled && known.stamp === stamp) return known;
    const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > CLOCK_TICK_MS;
    const source = await readFile(path, 'utf8');
    const file =
      known?.file.source === source
        ? known.file
        : { path: nameSource(contentRoot, path), source, savedAt: mtimeMs };
    return { file, stamp, isSettled };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
