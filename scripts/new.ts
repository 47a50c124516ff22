/** `npm run new`: starts a pattern with its lessons, an experiment, or a question, from flags or by asking. */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readRequest, USAGE } from './new/read-request';
import { startContent } from './new/start-content';

const terminal = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : null;
const request = await readRequest(
  process.argv.slice(2),
  terminal && ((question) => terminal.question(question)),
);
terminal?.close();
if (request.ok) {
  const started = await startContent(request.value, path.resolve(import.meta.dirname, '..'));
  if (started.ok) {
    console.log(['Written:', ...started.value.map((file) => `  ${file}`)].join('\n'));
    console.log('Next: npm run check:content, and npm run dev to see it.');
  } else fail([started.error, 'Nothing was written.']);
} else fail([request.error, ...USAGE]);

function fail(lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = 1;
}
