/** Reads questions from the content or from a file, and writes them. No file that exists is ever written over. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { checkContent } from '../../lib/content/check-content';
import { findContentRoot } from '../../lib/content/content-root';
import { countProblems } from '../../lib/content/problem';
import {
  nameSource,
  placeFile,
  readSourceFiles,
  type SourceFile,
} from '../../lib/content/source-file';
import { err, ok, type Result } from '../../lib/core/result';
import { readGift } from '../../lib/interchange/gift/read-gift';
import { writeGift } from '../../lib/interchange/gift/write-gift';
import { readMoodleXml } from '../../lib/interchange/moodle-xml/read-moodle-xml';
import { writeMoodleXml } from '../../lib/interchange/moodle-xml/write-moodle-xml';
import type { ExchangeQuestion, Loss } from '../../lib/interchange/questions/exchange-question';
import { readTextFile } from '../../lib/interchange/questions/read-text-file';
import { writeMdxFiles } from '../../lib/interchange/questions/write-mdx';
import { writeQtiPackage } from '../../lib/interchange/qti/write-qti-package';
import { writeWhole } from '../new/write-whole';
import { readArguments, USAGE, type ExchangeRequest } from './read-arguments';
import { readPatternQuestions } from './read-pattern-questions';

export interface Outcome {
  ok: boolean;
  /** To print. */
  lines: string[];
}

type Export = Extract<ExchangeRequest, { act: 'export' }>;
type Import = Extract<ExchangeRequest, { act: 'import' }>;

/** `args` are those of the command line; `projectRoot` is the folder that holds `content`. */
export async function exchange(args: readonly string[], projectRoot: string): Promise<Outcome> {
  const request = readArguments(args);
  if (!request.ok) return { ok: false, lines: [request.error, '', ...USAGE] };
  const files = await readSourceFiles(projectRoot);
  const done =
    request.value.act === 'export'
      ? await exportQuestions(request.value, files)
      : await importQuestions(request.value, files, projectRoot);
  return done.ok ? { ok: true, lines: done.value } : { ok: false, lines: [done.error] };
}

async function exportQuestions(
  request: Export,
  files: readonly SourceFile[],
): Promise<Result<string[], string>> {
  const { pattern, pool, out } = request;
  const questions = readPatternQuestions(files, pattern, pool);
  if (!questions.ok) return questions;
  const { data, losses } = writeFormat(request, questions.value);
  const written = await writeNew(out, data);
  if (!written.ok) return written;
  const lost = new Set(losses.filter(isWhole).map(({ question }) => question));
  const count = questions.value.length - lost.size;
  return ok([`${countQuestions(count)} written to ${out}.`, ...describeLosses(losses)]);
}

function writeFormat(
  { format, pattern }: Export,
  questions: readonly ExchangeQuestion[],
): { data: string | Uint8Array; losses: Loss[] } {
  switch (format) {
    case 'moodle': {
      const { xml, losses } = writeMoodleXml(questions);
      return { data: xml, losses };
    }
    case 'gift': {
      const { gift, losses } = writeGift(questions);
      return { data: gift, losses };
    }
    case 'qti': {
      const { bytes, losses } = writeQtiPackage(questions, pattern);
      return { data: bytes, losses };
    }
    default:
      return format satisfies never;
  }
}

async function importQuestions(
  { format, file, out }: Import,
  files: readonly SourceFile[],
  projectRoot: string,
): Promise<Result<string[], string>> {
  const root = findContentRoot(projectRoot);
  const target = nameSource(root, path.resolve(out));
  const place = placeFile(target);
  if (place.kind !== 'pool' || place.pool === 'review' || !isPattern(place, files)) {
    return err(
      `Questions cannot be written to ${out}. Expected --out content/<course>/<pattern>/questions/test/<name>.mdx, or challenge in place of test, of a pattern that exists.`,
    );
  }
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) return err(`The file ${file} cannot be read. Is there such a file?`);
  const source = readTextFile(bytes);
  if (!source.ok) return err(`${file}: ${source.error}`);
  const read = format === 'moodle' ? readMoodleXml(source.value) : readGift(source.value);
  if (!read.ok) return err(`${file}: ${read.error}`);
  const { questions, losses } = read.value;
  if (questions.length === 0) {
    return err([`${file}: no question can be carried over.`, ...describeLosses(losses)].join('\n'));
  }
  const written = nameFiles(target, writeMdxFiles(questions));
  const there = written.find((one) => files.some((known) => known.path === one.path));
  if (there !== undefined) return refuseToOverwrite(there === written[0] ? out : there.path);
  const done = await writeWhole(
    written.map((one) => ({
      file: path.join(root, path.posix.relative('content', one.path)),
      before: null,
      after: one.source,
    })),
  );
  if (!done.ok) return done;
  const names = new Set(written.map((one) => one.path));
  const { problems } = checkContent([...files, ...written]);
  const own = problems.filter((problem) => names.has(problem.file)).length;
  return ok([
    `${countQuestions(questions.length)} written to ${out}${sayMore(written.length - 1)}.`,
    ...describeLosses(losses),
    ...(own === 0
      ? []
      : [`What they still lack: npm run check:content names ${countProblems(own)}.`]),
  ]);
}

/** `bank.mdx`, `bank-2.mdx` and so on: the check reads no file of any length. */
function nameFiles(first: string, sources: readonly string[]): SourceFile[] {
  return sources.map((source, at) => ({
    path: at === 0 ? first : first.replace(/\.mdx$/, `-${at + 1}.mdx`),
    source,
  }));
}

function sayMore(files: number): string {
  if (files === 0) return '';
  return ` and ${files === 1 ? '1 more file' : `${files} more files`} beside it`;
}

function isPattern(
  { course, pattern }: { course: string; pattern: string },
  files: readonly SourceFile[],
): boolean {
  return files.some((file) => file.path === `content/${course}/${pattern}/pattern.mdx`);
}

function refuseToOverwrite(name: string): Result<never, string> {
  return err(`${name} exists already, and is left as it is. Choose another name.`);
}

async function writeNew(file: string, data: string | Uint8Array): Promise<Result<null, string>> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, data, { flag: 'wx' });
    return ok(null);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') {
      return refuseToOverwrite(file);
    }
    return err(
      `${file} cannot be written: ${error instanceof Error ? error.message : 'no reason'}.`,
    );
  }
}

function isWhole({ message }: Loss): boolean {
  return message.startsWith('not carried');
}

/** A line for each question that lost something, those that stay behind first. */
function describeLosses(losses: readonly Loss[]): string[] {
  const names = [...new Set(losses.map(({ question }) => question))];
  const lines = names.map((name) => {
    const own = losses.filter(({ question }) => question === name);
    const text = own.map(({ message }) => sentence(message)).join(' ');
    return { isWhole: own.some(isWhole), line: `  ${name ?? 'file'}: ${text}` };
  });
  const sorted = [...lines.filter((one) => one.isWhole), ...lines.filter((one) => !one.isWhole)];
  return sorted.length === 0
    ? []
    : ['What the format changes or cannot carry:', ...sorted.map(({ line }) => line)];
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function countQuestions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
