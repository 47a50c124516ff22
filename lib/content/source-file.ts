/** The authors' files as they lie on the disk, and what each is, told from its path alone. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { MODE_IDS, type ModeId } from '../core/modes/mode-id';
import { nearestName } from './nearest-name';

export interface SourceFile {
  /** Posix path from the project's root, beginning with `content/`. */
  path: string;
  source: string;
}

/** `test` is made of questions and has no text of its own. */
export const LESSON_MODES = MODE_IDS.filter((id) => id !== 'test');

export type FilePlace =
  | { kind: 'course'; course: string }
  | { kind: 'pattern' | 'practice'; course: string; pattern: string }
  | { kind: 'lesson'; course: string; pattern: string; mode: ModeId }
  | { kind: 'reference-run'; course: string; pattern: string }
  | { kind: 'unknown'; message: string };

export type FileKind = FilePlace['kind'];

/** Every `.mdx` and `.json` file below `content/`, sorted by path. `projectRoot` is absolute. */
export async function readSourceFiles(projectRoot: string): Promise<SourceFile[]> {
  const paths = await listSourcePaths(projectRoot);
  return Promise.all(
    paths.map(async (file) => ({
      path: path.relative(projectRoot, file).split(path.sep).join('/'),
      source: await readFile(file, 'utf8'),
    })),
  );
}

/** Changes whenever a file is added, removed or saved; reads no file. */
export async function fingerprintSources(projectRoot: string): Promise<string> {
  const paths = await listSourcePaths(projectRoot);
  const marks = await Promise.all(
    paths.map(async (file) => {
      const { mtimeMs, size } = await stat(file);
      return `${file} ${mtimeMs} ${size}`;
    }),
  );
  return marks.join('\n');
}

async function listSourcePaths(projectRoot: string): Promise<string[]> {
  const root = path.join(/* turbopackIgnore: true */ projectRoot, 'content');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(mdx|json)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** What a file is. A file in no known place is a slip in its name, since nothing would ever show it. */
export function placeFile(file: string): FilePlace {
  const [, course, second, third, fourth] = file.split('/');
  if (course !== undefined && second === 'course.mdx' && third === undefined) {
    return { kind: 'course', course };
  }
  if (course === undefined || second === undefined || third === undefined) return unknownPlace();
  const pattern = second;
  if (fourth !== undefined) {
    const isRun =
      third === 'reference-runs' && file.endsWith('.json') && file.split('/').length === 5;
    return isRun ? { kind: 'reference-run', course, pattern } : unknownPlace();
  }
  if (third === 'pattern.mdx') return { kind: 'pattern', course, pattern };
  if (third === 'practice.mdx') return { kind: 'practice', course, pattern };
  if (!third.endsWith('.mdx')) return unknownPlace();
  const name = third.slice(0, -'.mdx'.length);
  const mode = LESSON_MODES.find((id) => id === name);
  return mode === undefined ? unknownMode(name) : { kind: 'lesson', course, pattern, mode };
}

function unknownMode(name: string): FilePlace {
  const known = [...LESSON_MODES, 'pattern', 'practice'];
  const meant = nearestName(name, known);
  const rename =
    meant === null
      ? `Name it after one of these: ${known.join(', ')}.`
      : `Did you mean ${meant}.mdx? The names are ${known.join(', ')}.`;
  return { kind: 'unknown', message: `no mode is called "${name}". ${rename}` };
}

function unknownPlace(): FilePlace {
  return {
    kind: 'unknown',
    message:
      'nothing reads a file in this place. Expected content/<course>/course.mdx, content/<course>/<pattern>/<name>.mdx or content/<course>/<pattern>/reference-runs/<name>.json.',
  };
}
