/** What `npm run exchange` is asked for. */
import { parseArgs } from 'node:util';
import { QUESTION_POOLS, type QuestionPool } from '../../lib/content/types';
import { err, ok, type Result } from '../../lib/core/result';

export const EXPORT_FORMATS = ['moodle', 'gift', 'qti'] as const;
export const IMPORT_FORMATS = ['moodle', 'gift'] as const;
type ExportFormat = (typeof EXPORT_FORMATS)[number];
type ImportFormat = (typeof IMPORT_FORMATS)[number];

export type ExchangeRequest =
  | { act: 'export'; format: ExportFormat; pattern: string; pool: QuestionPool | null; out: string }
  | { act: 'import'; format: ImportFormat; file: string; out: string };

export const USAGE = [
  'npm run exchange -- export --format moodle|gift|qti --pattern <course>/<pattern> [--pool practice|try|challenge|test] --out FILE',
  'npm run exchange -- import --format moodle|gift FILE --out content/<course>/<pattern>/questions/<pool>/<name>.mdx',
];

/** The error is a sentence. */
export function readArguments(args: readonly string[]): Result<ExchangeRequest, string> {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [act, file] = positionals;
  const { format, pattern, pool, out } = values;
  if (act !== 'export' && act !== 'import') {
    return err(`Expected "export" or "import" first, not "${act ?? ''}".`);
  }
  if (out === undefined) return err('Expected --out FILE: where to write.');
  if (act === 'import') {
    const known = IMPORT_FORMATS.find((name) => name === format);
    if (known === undefined) return explainFormat(format, IMPORT_FORMATS);
    if (file === undefined) return err('Expected the file to read behind "import".');
    return ok({ act, format: known, file, out });
  }
  const known = EXPORT_FORMATS.find((name) => name === format);
  if (known === undefined) return explainFormat(format, EXPORT_FORMATS);
  if (pattern === undefined) return err('Expected --pattern <course>/<pattern>.');
  const chosen = QUESTION_POOLS.find((name) => name === pool) ?? null;
  if (pool !== undefined && chosen === null) {
    return err(`There is no pool "${pool}". Expected one of: ${QUESTION_POOLS.join(', ')}.`);
  }
  return ok({ act, format: known, pattern: pattern.replace(/\/+$/, ''), pool: chosen, out });
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { format: text, pattern: text, pool: text, out: text },
      }),
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return err(error.message);
  }
}

function explainFormat(
  format: string | undefined,
  known: readonly string[],
): Result<never, string> {
  return err(
    `${format === undefined ? 'Expected --format' : `There is no format "${format}" here. Expected`} one of: ${known.join(', ')}.`,
  );
}
