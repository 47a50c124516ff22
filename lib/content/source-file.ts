/** The authors' files as they lie on the disk, and what each is, told from its path alone. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { MODE_IDS, type ModeId } from '../core/modes/mode-id';
import { findContentRoot } from './content-root';
import { nearestName, suggestName } from './nearest-name';

export interface SourceFile {
  /** Posix path that begins with `content/`. */
  path: string;
  source: string;
}

/** Folders of `questions/`: three pools of questions, and the review cards. */
const POOL_FOLDERS = ['test', 'challenge', 'try', 'review'] as const;
export type PoolFolder = (typeof POOL_FOLDERS)[number];

export type FilePlace =
  | { kind: 'glossary' }
  | { kind: 'course'; course: string }
  | { kind: 'pattern' | 'practice'; course: string; pattern: string }
  | { kind: 'pool'; course: string; pattern: string; pool: PoolFolder }
  | { kind: 'lesson'; course: string; pattern: string; mode: ModeId }
  | { kind: 'reference-run'; course: string; pattern: string }
  | { kind: 'figure'; course: string; pattern: string; name: string }
  | { kind: 'unknown'; message: string };

export type FileKind = FilePlace['kind'];

/** Every `.mdx` and `.json` file of the content, and what was probably meant as one, sorted by path. `projectRoot` is absolute. */
export async function readSourceFiles(projectRoot: string): Promise<SourceFile[]> {
  const contentRoot = findContentRoot(projectRoot);
  const paths = await listSourcePaths(contentRoot);
  return Promise.all(
    paths.map(async (file) => ({
      path: nameSource(contentRoot, file),
      source: await readFile(file, 'utf8'),
    })),
  );
}

/** Where the files lie on the disk, in the order of their names. */
export async function listSourcePaths(contentRoot: string): Promise<string[]> {
  const entries = await readdir(contentRoot, { recursive: true, withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && (entry.parentPath === contentRoot ? OWN : READ).test(entry.name),
    )
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Beside the courses lies the guide for authors, which is Markdown. */
const OWN = /\.(mdx|json)$/;
const READ = /\.(mdx?|markdown|json)$/i;

/** What a file is called everywhere: `content/…`, wherever it lies. */
export function nameSource(contentRoot: string, file: string): string {
  return ['content', ...path.relative(contentRoot, file).split(path.sep)].join('/');
}

const GLOSSARY_FILE = 'content/glossary.mdx';

/** What a file is. A file in no known place is a slip in its name, since nothing would ever show it. */
export function placeFile(file: string): FilePlace {
  if (file === GLOSSARY_FILE) return { kind: 'glossary' };
  if (!/\.(mdx|json)$/.test(file)) return otherExtension(file);
  const [, course, second, third, fourth, fifth, ...deeper] = file.split('/');
  if (course !== undefined && second === 'course.mdx' && third === undefined) {
    return { kind: 'course', course };
  }
  if (course === undefined || second === undefined) return unknownPlace(course, ['glossary.mdx']);
  if (third === undefined) return unknownPlace(second, ['course.mdx']);
  const pattern = second;
  if (deeper.length > 0) return unknownPlace();
  if (third === 'questions' && fifth?.endsWith('.mdx')) return placePool(fourth!, course, pattern);
  if (fourth !== undefined) {
    if (!PATTERN_FOLDERS.includes(third)) return unknownPlace(third, PATTERN_FOLDERS);
    if (!fourth.endsWith('.json') || fifth !== undefined) return unknownPlace();
    if (third === 'reference-runs') return { kind: 'reference-run', course, pattern };
    const name = fourth.slice(0, -'.json'.length);
    return third === 'figures' ? { kind: 'figure', course, pattern, name } : unknownPlace();
  }
  if (third === 'pattern.mdx') return { kind: 'pattern', course, pattern };
  if (third === 'practice.mdx') return { kind: 'practice', course, pattern };
  if (!third.endsWith('.mdx')) return unknownPlace();
  const name = third.slice(0, -'.mdx'.length);
  const mode = MODE_IDS.find((id) => id === name);
  return mode === undefined ? unknownMode(name) : { kind: 'lesson', course, pattern, mode };
}

function placePool(folder: string, course: string, pattern: string): FilePlace {
  const pool = POOL_FOLDERS.find((name) => name === folder);
  if (pool !== undefined) return { kind: 'pool', course, pattern, pool };
  return {
    kind: 'unknown',
    message: `no pool is called "${folder}".${suggestName(folder, POOL_FOLDERS)} The folders of questions/ are ${POOL_FOLDERS.join(', ')}.`,
  };
}

function unknownMode(name: string): FilePlace {
  const known = [...MODE_IDS, 'pattern', 'practice'];
  const meant = nearestName(name, known);
  const rename =
    meant === null
      ? `Name it after one of these: ${known.join(', ')}.`
      : `Did you mean ${meant}.mdx? The names are ${known.join(', ')}.`;
  return { kind: 'unknown', message: `no mode is called "${name}". ${rename}` };
}

/** Folders of a pattern. */
const PATTERN_FOLDERS = ['questions', 'reference-runs', 'figures'];

function otherExtension(file: string): FilePlace {
  const name = path.posix
    .basename(file)
    .toLowerCase()
    .replace(/\.[^.]*$/, '.mdx');
  return {
    kind: 'unknown',
    message: `nothing reads a file of this kind: texts are MDX. Rename it to ${name}.`,
  };
}

/** `written` is the part of the path that is not known. */
function unknownPlace(written = '', known: readonly string[] = []): FilePlace {
  return {
    kind: 'unknown',
    message: `nothing reads a file in this place.${suggestName(written, known)} Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx, content/<course>/<pattern>/questions/<pool>/<name>.mdx, content/<course>/<pattern>/reference-runs/<name>.json or content/<course>/<pattern>/figures/<name>.json.`,
  };
}
