/**
 * `npm run bench:build`: what a build costs by the number of lessons, on generated content: from nothing, and
 * again after an edit of one lesson. `-- --lessons 100,300,1000` chooses the sizes.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBuild, type MeasuredBuild } from './bench-build/measure-build';
import { COURSE, LESSONS, QUESTIONS, writePatterns } from './bench-build/write-patterns';
import { PROJECT_ROOT } from './site/run-command';

/** The build of the bench, beside that of the site. */
const BUILD = '.cache/bench-build';
const COMPILED = path.join(PROJECT_ROOT, '.cache', 'content');
const COLUMNS = [
  'lessons',
  'questions',
  'build',
  'pages',
  'seconds',
  'CPU seconds',
  'of it code',
  'the rest, CPU ms a lesson',
  'peak memory, MB',
  'texts compiled',
];

const sizes = readSizes();
const known = new Set(await listCompiled());
const content = await mkdtemp(path.join(tmpdir(), 'tenfold-bench-'));
console.log(
  `${cpus()[0]?.model ?? 'Unknown processor'}, ${cpus().length} cores; load before ${loadavg()[0]!.toFixed(2)}; ${new Date().toISOString()}.\n`,
);
printRow(COLUMNS);
printRow(COLUMNS.map(() => '---'));
try {
  for (const lessons of sizes) {
    await rm(path.join(PROJECT_ROOT, BUILD), { recursive: true, force: true });
    await writeContent(lessons);
    report(lessons, 'from nothing', await measureBuild(content, BUILD));
    await editLesson();
    report(lessons, 'after an edit', await measureBuild(content, BUILD));
  }
} finally {
  await rm(content, { recursive: true, force: true });
  await rm(path.join(PROJECT_ROOT, BUILD), { recursive: true, force: true });
  const made = (await listCompiled()).filter((name) => !known.has(name));
  await Promise.all(made.map((name) => rm(path.join(COMPILED, name))));
}

/** Texts that no build has seen, in place of what was there. */
async function writeContent(lessons: number): Promise<void> {
  await rm(path.join(content, COURSE), { recursive: true, force: true });
  for (const { path: file, source } of writePatterns(lessons / LESSONS, Date.now())) {
    const target = path.join(content, path.relative('content', file));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, source);
  }
}

async function editLesson(): Promise<void> {
  const lesson = path.join(content, COURSE, 'pattern-1', 'learn.mdx');
  const source = await readFile(lesson, 'utf8');
  await writeFile(lesson, source.replace(/<Section .*\/>\n/, '$&\nOne more sentence.\n'));
}

function report(lessons: number, build: string, measured: MeasuredBuild): void {
  const { seconds, cpuSeconds, codeCpuSeconds, peakBytes, compiled, pages } = measured;
  printRow([
    String(lessons),
    String((lessons / LESSONS) * QUESTIONS),
    build,
    String(pages),
    seconds.toFixed(1),
    cpuSeconds.toFixed(1),
    codeCpuSeconds.toFixed(1),
    ((1000 * (cpuSeconds - codeCpuSeconds)) / lessons).toFixed(0),
    (peakBytes / 1e6).toFixed(0),
    String(compiled),
  ]);
}

function printRow(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`);
}

async function listCompiled(): Promise<string[]> {
  return readdir(COMPILED).catch(() => []);
}

function readSizes(): number[] {
  const { values } = parseArgs({ options: { lessons: { type: 'string' } } });
  const { lessons = '100,300,1000' } = values;
  const numbers = lessons.split(',').map(Number);
  if (numbers.every((size) => size > 0 && size % LESSONS === 0)) return numbers;
  throw new Error(
    `--lessons is "${lessons}". Expected multiples of ${LESSONS}, joined by commas: a pattern has ${LESSONS} lessons.`,
  );
}
