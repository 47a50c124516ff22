/** Builds the site unless the last build was made of the same files. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findContentRoot } from '../../lib/content/content-root';
import { PROJECT_ROOT, runNext } from './run-command';

/** What a build is made of beside the content. Generated files in `public` are served as they are and not built. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
];
const BUILD_ID = join(PROJECT_ROOT, '.next/BUILD_ID');
const STAMP = join(PROJECT_ROOT, '.next/built-from');

/** @throws when the build fails; its own output says why. */
export async function buildSite(): Promise<'built' | 'up-to-date'> {
  const hash = await hashSources();
  const built = await readFile(STAMP, 'utf8').catch(() => '');
  if (built === hash && existsSync(BUILD_ID)) return 'up-to-date';
  const code = await runNext('build');
  if (code !== 0) throw new Error('The site was not built. The messages above say why.');
  await writeFile(STAMP, hash);
  return 'built';
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256');
  const sources = [
    ...SOURCES.map((name) => join(PROJECT_ROOT, name)),
    findContentRoot(PROJECT_ROOT),
  ];
  for (const source of sources) {
    for (const file of await listFiles(source)) {
      hash
        .update(relative(PROJECT_ROOT, file))
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/** All files below a folder in a fixed order; the path itself where it is a file. */
async function listFiles(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOTDIR') return null;
      throw error;
    },
  );
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
