import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import { levelOf } from '../../lib/content/teaching/finding';
import { MODE_IDS } from '../../lib/core/modes';
import { KIND_IDS } from '../../lib/core/quiz';
import { runChecks } from '../check-content/run-checks';
import { askMissing } from './ask-missing';
import { parseRequest } from './parse-request';
import {
  BATCH,
  enterContent,
  leaveContent,
  NAMES,
  PATTERN,
  PROJECT,
  readContent,
  start,
} from './start.fixture';

let root: string;

beforeEach(async () => {
  root = await enterContent();
});
afterEach(() => leaveContent(root));

const problems = async () => checkContent(await readContent()).problems;
const read = (file: string) => readFile(path.join(root, file), 'utf8');

test('a new pattern with all ten modes passes every check, and offers no test yet', async () => {
  const files = await start(`${PATTERN} --modes all`);
  expect(files).toEqual([
    'content/vision/course.mdx',
    ...[
      'pattern',
      'learn',
      'why',
      'deep',
      'visualize',
      'try',
      'questions/try/tasks',
      'challenge',
      'questions/challenge/problems',
      'experiment',
      'review',
      'questions/review/cards',
      'metrics',
      'test',
      'questions/test/bank',
      'practice',
    ].map((name) => `content/vision/batch-size/${name}.mdx`),
  ]);
  const { findings } = await runChecks(PROJECT);
  expect(findings.filter((finding) => levelOf(finding) === 'error')).toEqual([]);
  expect([...new Set(findings.map(({ rule }) => rule))].sort()).toEqual([
    'unequal-mode',
    'unoffered-test',
  ]);
  const [pattern] = checkContent(await readContent()).courses[0]!.patterns;
  expect(pattern!.lessons.map(({ mode }) => mode)).toEqual(MODE_IDS);
  expect(pattern!.offersTest).toBe(false);
  expect(pattern!.try.flatMap(({ blocks }) => blocks).map(countBlanks)).toEqual([1, 1, 1, 2, 3]);
  expect(pattern!.challenge.flatMap(({ blocks }) => blocks)).toHaveLength(5);
  expect(pattern!.review.flatMap(({ blocks }) => blocks)).toHaveLength(5);
});

function countBlanks(question: { kind: string; blanks?: readonly unknown[] }): number {
  return question.blanks?.length ?? 0;
}

test.each(MODE_IDS)(
  'a pattern with no lesson but "%s" passes, and so it does when that comes later',
  async (mode) => {
    await start(`${PATTERN} --modes ${mode}`);
    expect(await problems()).toEqual([]);
    await start(
      `pattern --course vision --pattern later ${NAMES} --modes ${mode === 'learn' ? 'why' : 'learn'}`,
    );
    await start(`lesson --course vision --pattern later --mode ${mode}`);
    expect(await problems()).toEqual([]);
    expect(await read(`vision/later/${mode}.mdx`)).toBe(
      (await read(`vision/batch-size/${mode}.mdx`)).replace(/batch size/g, 'later'),
    );
  },
);

test('the objectives and misconceptions that were named are used everywhere from the start', async () => {
  await start(`${PATTERN} --modes all`);
  const { courses } = checkContent(await readContent());
  const { lessons, test: bank, practice, challenge, try: tasks } = courses[0]!.patterns[0]!;
  const blocks = [...bank, ...challenge, ...tasks].flatMap((file) => file.blocks);
  const proved = [...blocks, ...practice!.questions].map(({ objective }) => objective);
  const names = ['choose-a-size', 'count-the-steps', 'scale-the-rate'];
  expect([...new Set(proved)].sort()).toEqual(names);
  for (const mode of ['learn', 'why', 'deep']) {
    const { sections } = lessons.find((lesson) => lesson.mode === mode)!;
    expect([...new Set(sections.flatMap(({ objectives }) => objectives))].sort()).toEqual(names);
    // Each once, so that little has to follow when one is renamed.
    expect(sections.flatMap(({ mends }) => mends).sort()).toEqual([
      'larger-is-faster',
      'same-epochs',
    ]);
  }
});

test('a pattern is added to the end of its course, whose other lines stay as they are', async () => {
  await mkdir(path.join(root, 'vision'));
  await writeFile(
    path.join(root, 'vision', 'course.mdx'),
    '---\ntitle: Vision # ours\npatterns: [ first ]\nsummary: All of it.\n---\n',
  );
  await start(PATTERN);
  expect(await read('vision/course.mdx')).toBe(
    '---\ntitle: Vision # ours\npatterns:\n  - first\n  - batch-size\nsummary: All of it.\n---\n',
  );
});

test.each(KIND_IDS)('a new question of the kind "%s" passes', async (kind) => {
  await start(PATTERN);
  const files = await start(
    `question ${BATCH} --pool challenge --kind ${kind} --id steps-of-an-epoch --difficulty hard --objective choose-a-size`,
  );
  expect(files).toEqual(['content/vision/batch-size/questions/challenge/steps-of-an-epoch.mdx']);
  const checked = checkContent(await readContent());
  expect(checked.problems).toEqual([]);
  expect(checked.courses[0]!.patterns[0]!.challenge.flatMap(({ blocks }) => blocks)).toMatchObject([
    { id: 'steps-of-an-epoch', kind, difficulty: 'hard', objective: 'choose-a-size', seconds: 180 },
  ]);
});

test('questions and cards are added to every pool, also below names that are much alike', async () => {
  await start(PATTERN);
  const place = 'content/vision/batch-size';
  expect(
    await start(`question ${BATCH} --pool practice --id steps-of-an-epoch-with-a-rest`),
  ).toEqual([`${place}/practice.mdx`]);
  expect(await start(`question ${BATCH} --pool try --id steps-of-an-epoch-in-code`)).toEqual([
    `${place}/questions/try/steps-of-an-epoch-in-code.mdx`,
  ]);
  // A bank is not offered before it is full.
  expect(await start(`question ${BATCH} --pool test --id steps-of-an-epoch`)).toEqual([
    `${place}/questions/test/steps-of-an-epoch.mdx`,
    `${place}/test.mdx`,
  ]);
  expect(await start(`question ${BATCH} --pool test --id images-of-an-epoch`)).toEqual([
    `${place}/questions/test/images-of-an-epoch.mdx`,
  ]);
  expect(await start(`card ${BATCH} --id batches-of-an-epoch`)).toEqual([
    `${place}/questions/review/batches-of-an-epoch.mdx`,
  ]);
  expect(await problems()).toEqual([]);
  const { practice } = checkContent(await readContent()).courses[0]!.patterns[0]!;
  expect(practice!.questions.map(({ id }) => id)).toEqual([
    'first-question',
    'steps-of-an-epoch-with-a-rest',
  ]);
});

test('a lesson takes the questions that are there already', async () => {
  await start(PATTERN);
  await start(`question ${BATCH} --pool try --id steps-in-code`);
  expect(await start(`lesson ${BATCH} --mode try`)).toEqual(['content/vision/batch-size/try.mdx']);
  expect(await start(`experiment ${BATCH}`)).toEqual(['content/vision/batch-size/experiment.mdx']);
  expect(await problems()).toEqual([]);
});

test('practice that was never written begins with the question', async () => {
  await start(PATTERN);
  await rm(path.join(root, 'vision/batch-size/practice.mdx'));
  expect(await start(`question ${BATCH} --pool practice --id steps-of-an-epoch`)).toEqual([
    'content/vision/batch-size/practice.mdx',
  ]);
  expect(await problems()).toEqual([]);
});

test('asks for what no flag says, and for what has a usual value only where nothing was said', async () => {
  const asked: string[] = [];
  const answers = [
    'vision',
    'batch-size',
    'Size: of a "batch"',
    'count-the-steps',
    'larger-is-faster',
    '',
  ];
  const flags = await askMissing('pattern', {}, async (question) => {
    asked.push(question);
    return answers[asked.length - 1]!;
  });
  expect(asked).toEqual([
    'Folder of the course, e.g. computer-vision: ',
    'Folder of the pattern, e.g. batch-size-selection: ',
    'Its title (empty: Batch size): ',
    'What learners can do in the end, e.g. count-the-steps,choose-a-size: ',
    'What they may take for true and is not, e.g. larger-is-faster: ',
    'Lessons (empty: learn; all, or some of learn,why,deep,visualize,try,challenge,experiment,review,metrics,test): ',
  ]);
  expect(parseRequest('pattern', flags)).toMatchObject({
    value: { title: 'Size: of a "batch"', modes: ['learn'] },
  });
  const missing: string[] = [];
  await askMissing('question', { course: 'vision', pool: 'test' }, async (question) => {
    missing.push(question);
    return 'x';
  });
  expect(missing).toEqual([
    'Folder of the pattern, e.g. batch-size-selection: ',
    'Its id, which says what it asks, e.g. steps-of-an-epoch: ',
  ]);
});
