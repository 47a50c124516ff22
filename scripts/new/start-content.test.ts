import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import { readSourceFiles } from '../../lib/content/source-file';
import { countWeights, initialSettings, networkOf, toRunConfig } from '../../lib/core/experiment';
import { readRequest, type Ask } from './read-request';
import { startContent } from './start-content';

const ROOT = path.resolve(import.meta.dirname, '../..');
let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'tenfold-new-'));
  await cp(path.join(ROOT, 'content'), path.join(root, 'content'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The files written, or the sentence that says why none were. */
async function start(line: string, ask: Ask = null): Promise<string[] | string> {
  const request = await readRequest(line.split(' '), ask);
  if (!request.ok) return request.error;
  const started = await startContent(request.value, root);
  return started.ok ? started.value : started.error;
}

const problems = async () => checkContent(await readSourceFiles(root)).problems;

const BATCH = '--course computer-vision --pattern batch-size';

test('a new pattern with every lesson that is read passes the check', async () => {
  const files = await start(`pattern ${BATCH} --modes metrics,learn,why,deep,visualize`);
  expect(files).toEqual([
    'content/computer-vision/course.mdx',
    ...['pattern', 'learn', 'why', 'deep', 'visualize', 'metrics', 'practice'].map(
      (name) => `content/computer-vision/batch-size/${name}.mdx`,
    ),
  ]);
  expect(await problems()).toEqual([]);
  const course = await readFile(path.join(root, 'content/computer-vision/course.mdx'), 'utf8');
  expect(course).toMatch(/^patterns:\n( {2}- .+\n)+ {2}- batch-size\n---$/m);
});

test('a pattern of a course that is new passes the check too', async () => {
  await start('pattern --course speech --pattern sampling-rate');
  expect(await problems()).toEqual([]);
  const course = await readFile(path.join(root, 'content/speech/course.mdx'), 'utf8');
  expect(course).toBe(
    '---\ntitle: "Speech"\nsummary: "Say in one sentence what this course teaches."\npatterns:\n  - sampling-rate\n---\n',
  );
});

test('a new practice question and a new problem pass the check', async () => {
  await start(`pattern ${BATCH}`);
  await start(`question ${BATCH} --pool practice --id count-the-steps`);
  await start(`question ${BATCH} --pool challenge --id halve-the-noise`);
  const { courses, problems: found } = checkContent(await readSourceFiles(root));
  expect(found).toEqual([]);
  const pattern = courses[0]!.patterns.at(-1)!;
  expect(pattern.practice!.questions.map(({ id }) => id)).toEqual([
    'first-question',
    'count-the-steps',
  ]);
  expect(pattern.challenge.flatMap(({ blocks }) => blocks)).toMatchObject([{ seconds: 180 }]);
});

test('a new experiment passes the check, with a network that can be trained as it stands', async () => {
  await start(`pattern ${BATCH}`);
  expect(await start(`experiment ${BATCH}`)).toEqual([
    'content/computer-vision/batch-size/experiment.mdx',
  ]);
  const { courses, problems: found } = checkContent(await readSourceFiles(root));
  expect(found).toEqual([]);
  const lesson = courses[0]!.patterns.at(-1)!.lessons.find(({ mode }) => mode === 'experiment');
  const task = lesson!.experiment!;
  const config = toRunConfig(initialSettings(task), task);
  expect(config).toMatchObject({ preset: 'quick', images: 5000, batchSize: 64, optimizer: 'adam' });
  expect(countWeights(networkOf(config))).toBe(42_314);
});

test('an experiment is asked for where no flag says whose it is', async () => {
  await start(`pattern ${BATCH}`);
  const answers = ['computer-vision', 'batch-size'];
  expect(await start('experiment', async () => answers.shift()!)).toHaveLength(1);
  expect(await problems()).toEqual([]);
});

test('of a first question of the bank the check says only how many are still to be written', async () => {
  await start(`pattern ${BATCH}`);
  await start(`question ${BATCH} --pool test --id scale-the-rate`);
  expect((await problems()).map(({ message }) => message)).toEqual([
    'the bank of the test has 1 easy question, expected at least 8. Write 7 more.',
    'the bank of the test has 0 medium questions, expected at least 8. Write 8 more.',
    'the bank of the test has 0 hard questions, expected at least 8. Write 8 more.',
  ]);
});

test('asks for what no flag says', async () => {
  const answers = ['computer-vision', 'batch-size', 'Size: of a "batch"', ''];
  const asked: string[] = [];
  await start('pattern', async (question) => {
    asked.push(question);
    return answers[asked.length - 1]!;
  });
  expect(asked).toHaveLength(4);
  expect(await problems()).toEqual([]);
  const { patterns } = checkContent(await readSourceFiles(root)).courses[0]!;
  expect(patterns.at(-1)!.fields.title).toBe('Size: of a "batch"');
});

test.each([
  ['pattern --course computer-vision', '--pattern is missing.'],
  [
    'pattern --course ../elsewhere --pattern a',
    '--course is "../elsewhere". Expected lower-case words joined by hyphens, such as batch-size-selection.',
  ],
  [
    `pattern ${BATCH} --modes learn,tets`,
    'No lesson "tets" can be started. Expected some of: learn, why, deep, visualize, metrics.',
  ],
  [
    'pattern --course computer-vision --pattern learning-rate-selection',
    'content/computer-vision/learning-rate-selection/ is there already. Choose another name, or write into its files.',
  ],
  ['lesson', 'Expected "pattern", "experiment" or "question", not "lesson".'],
  [
    `experiment ${BATCH}`,
    'There is no content/computer-vision/batch-size/pattern.mdx. Start the pattern first.',
  ],
  [
    'experiment --course computer-vision --pattern learning-rate-selection',
    'content/computer-vision/learning-rate-selection/experiment.mdx is there already. Write into it.',
  ],
  [
    `question ${BATCH} --pool test --id a`,
    'There is no content/computer-vision/batch-size/pattern.mdx. Start the pattern first.',
  ],
  [
    'question --course computer-vision --pattern learning-rate-selection --pool tset --id a',
    '--pool is tset. Expected one of: practice, challenge, test.',
  ],
])('%s is explained, and nothing is written', async (line, message) => {
  const before = await readSourceFiles(root);
  expect(await start(line)).toBe(message);
  expect(await readSourceFiles(root)).toEqual(before);
});

test('a question that is there is not written twice', async () => {
  await start(`pattern ${BATCH}`);
  expect(await start(`question ${BATCH} --pool practice --id first-question`)).toBe(
    'content/computer-vision/batch-size/practice.mdx has a question "first-question" already.',
  );
  await start(`question ${BATCH} --pool test --id a`);
  expect(await start(`question ${BATCH} --pool test --id a`)).toBe(
    'content/computer-vision/batch-size/questions/test/a.mdx is there already. Choose another id.',
  );
});
