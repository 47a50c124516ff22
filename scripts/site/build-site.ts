/**
 * Builds the site of what changed since its last build: all of it, or the pages alone where only the
 * content did. What `next build` makes of the code does not depend on the content.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import * as z from 'zod';
import { checkStoredContent } from '../../lib/content/check-stored';
import { ContentError } from '../../lib/content/problem';
import { findContentRoot } from '../../lib/content/content-root';
import { readSourceFiles } from '../../lib/content/source-file';
import { PROJECT_ROOT, runNext } from './run-command';

/** What the code of a build is made of. Generated files in `public` are served as they are and not built. */
const CODE = [
  '.cache/fonts',
  'app',
  'components',
  'lib',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'scripts/site/only-english.mjs',
  'tsconfig.json',
];

const stampSchema = z.object({ code: z.string(), content: z.string() });
type Stamp = z.infer<typeof stampSchema>;

/** The folder of the build; that of the site unless `TENFOLD_BUILD` names another one below the project. */
export const BUILD_FOLDER = join(PROJECT_ROOT, process.env.TENFOLD_BUILD || '.next');
const BUILD_ID = join(BUILD_FOLDER, 'BUILD_ID');
const STAMP = join(BUILD_FOLDER, 'built-from.json');
/** Where pages stand in a build, each with what it was rendered to. */
const PAGES = join(BUILD_FOLDER, 'server', 'app');
const RENDERED = /\.(html|rsc|meta|body)$/;
/** Where a server keeps what it has served of this build; it looks here first. */
const SERVED = join(BUILD_FOLDER, 'server', 'route-cache');

/** @throws when the content has problems, which it lists, or the build fails; its own output says why. */
export async function buildSite(): Promise<'built' | 'pages-built' | 'up-to-date'> {
  const made = await stampSources();
  const built = existsSync(BUILD_ID) ? await readStamp() : null;
  if (built?.code !== made.code) {
    await build(made);
    return 'built';
  }
  if (built.content === made.content) return 'up-to-date';
  await removeRendered();
  await build(made, '--experimental-build-mode', 'generate');
  return 'pages-built';
}

/** Builds all of it, whatever was built before. */
export async function buildWhole(): Promise<void> {
  await build(await stampSources());
}

async function build(made: Stamp, ...args: string[]): Promise<void> {
  await requireSoundContent();
  // A build that stops half-way is as good as none.
  await rm(STAMP, { force: true });
  await mkdir(join(PROJECT_ROOT, '.cache'), { recursive: true });
  await writeFile(join(PROJECT_ROOT, '.cache', 'tsconfig.json'), '{"extends": "../tsconfig.json"}');
  const code = await runNext('build', ...args);
  if (code !== 0) throw new Error('The site was not built. The messages above say why.');
  await writeFile(STAMP, JSON.stringify(made));
}

/** Before anything is compiled, and once for all processes of the build, which find it checked. */
async function requireSoundContent(): Promise<void> {
  const files = await readSourceFiles(PROJECT_ROOT);
  const { problems } = await checkStoredContent(files, PROJECT_ROOT);
  if (problems.length > 0) throw new ContentError(problems);
}

async function stampSources(): Promise<Stamp> {
  return {
    code: await hashFiles(CODE.map((name) => join(PROJECT_ROOT, name))),
    // Pages name their address, where it is known.
    content: `${await hashFiles([findContentRoot(PROJECT_ROOT)])} ${process.env.TENFOLD_ORIGIN ?? ''}`,
  };
}

/** Null where no build came to its end. */
async function readStamp(): Promise<Stamp | null> {
  const text = await readFile(STAMP, 'utf8').catch(() => '');
  return text === '' ? null : stampSchema.parse(JSON.parse(text));
}

/** Pages of lessons that are gone would stay otherwise, and those that were served as they were. */
async function removeRendered(): Promise<void> {
  await rm(SERVED, { recursive: true, force: true });
  const files = await listFiles(PAGES);
  await Promise.all(files.filter((file) => RENDERED.test(file)).map((file) => rm(file)));
}

async function hashFiles(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await listFiles(source)) {
      hash
        .update(relative(source, file))
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
