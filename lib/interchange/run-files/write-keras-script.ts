/** Writes a run's training as a Keras 3 script: what came from the page as comments, then the parts in order. */
import { describeDifferences, describeRun } from './describe-run';
import { commentLines } from './python-text';
import type { RunRecord } from './run-record';
import { writeScriptParts, type ScriptPart } from './write-script-parts';

/** The whole file; needs Keras 3 with any backend and nothing else. `record` was checked. */
export function writeKerasScript(record: RunRecord): string {
  const parts = writeScriptParts(record.run.config);
  return `${[writeHead(record), ...parts.map(writePart)].join('\n\n')}\n`;
}

function writeHead(record: RunRecord): string {
  return [
    '# A run of Tenfold as a Keras 3 script.',
    '#',
    '# From the page:',
    ...describeRun(record).flatMap(({ label, text }) => commentLines(`- ${label}: ${text}`, '  ')),
    '#',
    '# What will differ:',
    ...describeDifferences(record.run).flatMap((line) => commentLines(`- ${line}`, '  ')),
  ].join('\n');
}

function writePart({ title, explanation, code }: ScriptPart): string {
  return [`# --- ${title}`, ...commentLines(explanation), code].join('\n');
}
