/** What `npm run new` is asked for: flags, and for those that are missing the answers to questions. */
import { parseArgs } from 'node:util';
import { QUESTION_POOLS, type QuestionPool } from '../../lib/content/types';
import { err, ok, type Result } from '../../lib/core/result';
import type { NewExperiment } from './write-experiment';
import { isReadingMode, READING_MODES, toTitle, type NewPattern } from './write-pattern';

/** Asks on the terminal; null where nobody sits there. */
export type Ask = ((question: string) => Promise<string>) | null;

/** Pools whose questions begin alike; the tasks of `try` are code with blanks. */
export type StartedPool = Exclude<QuestionPool, 'try'>;

export type NewRequest =
  | ({ kind: 'pattern' } & NewPattern)
  | ({ kind: 'experiment' } & NewExperiment)
  | { kind: 'question'; course: string; pattern: string; pool: StartedPool; id: string };

export const USAGE = [
  'npm run new -- pattern --course <course> --pattern <pattern> [--title "Its title"] [--modes learn,why]',
  'npm run new -- experiment --course <course> --pattern <pattern>',
  'npm run new -- question --course <course> --pattern <pattern> --pool practice|challenge|test --id <id>',
];

const KINDS = ['pattern', 'experiment', 'question'] as const;
const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const POOLS = QUESTION_POOLS.filter((pool): pool is StartedPool => pool !== 'try');

/** The error is a sentence. */
export async function readRequest(
  args: readonly string[],
  ask: Ask,
): Promise<Result<NewRequest, string>> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const asked = positionals[0] ?? 'pattern';
  const kind = KINDS.find((known) => known === asked);
  if (kind === undefined) {
    return err(`Expected "pattern", "experiment" or "question", not "${asked}".`);
  }
  const want = async (name: keyof typeof values, question: string): Promise<string | null> =>
    values[name] ?? (ask ? (await ask(question)).trim() : null);

  const course = await want('course', 'Folder of the course, e.g. computer-vision: ');
  if (course === null) return missing('course');
  if (!FOLDER.test(course)) return notAFolder('course', course);
  const pattern = await want('pattern', 'Folder of the pattern, e.g. batch-size-selection: ');
  if (pattern === null) return missing('pattern');
  if (!FOLDER.test(pattern)) return notAFolder('pattern', pattern);

  if (kind === 'experiment') return ok({ kind, course, pattern });
  if (kind === 'question') {
    const pool = await want('pool', `Which pool (${POOLS.join(', ')}): `);
    const known = POOLS.find((name) => name === pool);
    if (known === undefined) {
      return err(`--pool is ${pool ?? 'missing'}. Expected one of: ${POOLS.join(', ')}.`);
    }
    const id = await want('id', 'Id of the question, e.g. count-the-steps: ');
    if (id === null) return missing('id');
    if (!FOLDER.test(id)) return notAFolder('id', id);
    return ok({ kind, course, pattern, pool: known, id });
  }
  const title = await want('title', `Title (empty: ${toTitle(pattern)}): `);
  const listed = await want('modes', `Lessons (empty: learn; of ${READING_MODES.join(', ')}): `);
  const modes = (listed || 'learn').split(',').map((mode) => mode.trim());
  const unknown = modes.find((mode) => !isReadingMode(mode));
  if (unknown !== undefined) {
    return err(
      `No lesson "${unknown}" can be started. Expected some of: ${READING_MODES.join(', ')}.`,
    );
  }
  return ok({
    kind,
    course,
    pattern,
    title: title || toTitle(pattern),
    modes: READING_MODES.filter((mode) => modes.includes(mode)),
  });
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    course: text,
    pattern: text,
    title: text,
    modes: text,
    pool: text,
    id: text,
  };
  try {
    return ok(parseArgs({ args: [...args], allowPositionals: true, options }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(error.message);
  }
}

function missing(name: string): Result<never, string> {
  return err(`--${name} is missing.`);
}

function notAFolder(name: string, value: string): Result<never, string> {
  return err(
    `--${name} is "${value}". Expected lower-case words joined by hyphens, such as batch-size-selection.`,
  );
}
