/**
 * Keeps results on the disk, so that the processes of a build, and later builds, share what was made of the
 * same parts. Each key has one file, which holds its latest result: what is kept does not grow with edits.
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Recall } from './recent-results';

/**
 * `folder` is absolute; `version` changes with the code that makes results. Parts and results are plain
 * data: what is read back equals what was made.
 */
export function createStoredRecall<Result>(folder: string, version: string): Recall<Result> {
  return (key, parts, make) => {
    const file = path.join(/* turbopackIgnore: true */ folder, `${key.replaceAll('/', '.')}.json`);
    const digest = digestOf([version, ...parts]);
    const stored = readStored<Result>(file, digest);
    if (stored !== null) return stored.result;
    const result = make();
    store(file, digest, result);
    return result;
  };
}

function digestOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Null where nothing is stored of the same parts, or nothing that can be read. */
function readStored<Result>(file: string, digest: string): { result: Result } | null {
  try {
    const text = readFileSync(file, 'utf8');
    // The digest names parts and code, so what follows is what this code has made of these parts.
    return text.startsWith(`${digest}\n`)
      ? { result: JSON.parse(text.slice(digest.length)) }
      : null;
  } catch {
    return null;
  }
}

/** Written beside and renamed, so that no other process ever reads half a result. */
function store(file: string, digest: string, result: unknown): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(temporary, `${digest}\n${JSON.stringify(result)}`);
  renameSync(temporary, file);
}
