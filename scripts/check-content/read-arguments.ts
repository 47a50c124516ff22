/** What the command line of `check:content` asks for. */
import { parseArgs } from 'node:util';

export type Format = 'text' | 'json' | 'sarif';

export interface CheckArguments {
  format: Format;
  /** Path of the file to write, from the working folder; null for the standard output. */
  out: string | null;
}

export const USAGE = 'Usage: npm run check:content -- [--json | --sarif] [--out FILE]';

/** Throws an `Error` that says what is wrong with the command line. */
export function readArguments(argv: readonly string[]): CheckArguments {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      sarif: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  if (values.json && values.sarif)
    throw new Error('--json and --sarif are two outputs. Ask for one.');
  if (values.out === '') throw new Error('--out needs the name of a file.');
  const format = values.json ? 'json' : values.sarif ? 'sarif' : 'text';
  return { format, out: values.out ?? null };
}
