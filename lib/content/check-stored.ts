/** Checks the content for a build: each pattern once for all of its processes, and again only when it changed. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { createContentCheck, type CheckedContent, type PatternCheck } from './check-content';
import { forgetDocument } from './parse-document';
import { createStoredRecall } from './stored-results';
import type { SourceFile } from './source-file';

/** As `checkContent`, by what is stored below `.cache/` of the project. */
export async function checkStoredContent(
  files: readonly SourceFile[],
  projectRoot: string,
): Promise<CheckedContent> {
  const folder = path.join(/* turbopackIgnore: true */ projectRoot, '.cache', 'checked');
  const recall = createStoredRecall<PatternCheck>(folder, await hashChecker(projectRoot));
  return createContentCheck(undefined, (id, parts, make) =>
    recall(id, parts, () => {
      const checked = make();
      // Trees are large, and nothing asks for those of a pattern that is checked.
      for (const file of files) if (file.path.startsWith(`content/${id}/`)) forgetDocument(file);
      return checked;
    }),
  )(files);
}

/** Changes with the code of the check and with the packages that it stands on. */
async function hashChecker(projectRoot: string): Promise<string> {
  const lock = path.join(/* turbopackIgnore: true */ projectRoot, 'package-lock.json');
  const hash = createHash('sha256').update(await readIfThere(lock));
  for (const folder of ['lib/content', 'lib/core']) {
    const sources = await listSources(path.join(/* turbopackIgnore: true */ projectRoot, folder));
    for (const file of sources) {
      hash.update(file).update(await readIfThere(file));
    }
  }
  return hash.digest('hex');
}

async function listSources(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(({ name }) => /\.ts$/.test(name) && !/\.(test|fixture)\.ts$/.test(name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

async function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}
