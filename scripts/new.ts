/** `npm run new`: starts a pattern with its lessons, a lesson, a question or a card, from flags or by asking. */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { askMissing } from './new/ask-missing';
import { parseRequest } from './new/parse-request';
import { readFlags, type Flags, type Started } from './new/read-flags';
import { startContent } from './new/start-content';

const USAGE = [
  'npm run new -- pattern --course <course> --pattern <pattern> --objectives <id>,<id> --misconceptions <id>,<id> [--title "Its title"] [--modes all|learn,why,…]',
  'npm run new -- lesson --course <course> --pattern <pattern> --mode <mode>',
  'npm run new -- question --course <course> --pattern <pattern> --pool practice|try|challenge|test --id <id> [--kind <kind>] [--objective <id>] [--difficulty easy|medium|hard]',
  'npm run new -- card --course <course> --pattern <pattern> --id <id> [--objective <id>]',
  'npm run new -- experiment --course <course> --pattern <pattern>',
];

process.exitCode = await run(process.argv.slice(2));

/** Resolves with the exit code. */
async function run(args: readonly string[]): Promise<0 | 1> {
  const read = readFlags(args);
  if (!read.ok) return fail([read.error, ...USAGE]);
  const { what, flags } = read.value;
  const request = parseRequest(what, process.stdin.isTTY ? await complete(what, flags) : flags);
  if (!request.ok) return fail([request.error, ...USAGE]);
  const started = await startContent(request.value, path.resolve(import.meta.dirname, '..'));
  if (!started.ok) return fail([started.error, 'Nothing was written.']);
  console.log(['Written:', ...started.value.map((file) => `  ${file}`)].join('\n'));
  console.log('Next: npm run check:content, and npm run dev to see it.');
  return 0;
}

async function complete(what: Started, flags: Flags): Promise<Flags> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const all = await askMissing(what, flags, (question) => terminal.question(question));
  terminal.close();
  return all;
}

function fail(lines: readonly string[]): 1 {
  for (const line of lines) console.error(line);
  return 1;
}
