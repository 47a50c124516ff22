/** Checks the content and prints what it found; fails when anything has to be mended, never for a warning. Compiles nothing. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { levelOf } from '../lib/content/teaching/finding';
import { formatJson } from './check-content/format-json';
import { formatSarif } from './check-content/format-sarif';
import { formatText } from './check-content/format-text';
import { readArguments, USAGE, type CheckArguments } from './check-content/read-arguments';
import { runChecks } from './check-content/run-checks';

const FORMATS = { text: formatText, json: formatJson, sarif: formatSarif };

const projectRoot = path.resolve(import.meta.dirname, '..');
const wanted = parse(process.argv.slice(2));
if (wanted !== null) {
  const report = await runChecks(projectRoot);
  const text = FORMATS[wanted.format](report);
  if (wanted.out === null) console.log(text);
  else await writeFile(wanted.out, `${text}\n`);
  if (report.findings.some((finding) => levelOf(finding) === 'error')) process.exitCode = 1;
}

function parse(argv: readonly string[]): CheckArguments | null {
  try {
    return readArguments(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    process.exitCode = 2;
    return null;
  }
}
