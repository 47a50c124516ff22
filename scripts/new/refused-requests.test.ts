import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  BATCH,
  enterContent,
  leaveContent,
  NAMES,
  PATTERN,
  readContent,
  start,
} from './start.fixture';

let root: string;

beforeEach(async () => {
  root = await enterContent();
});
afterEach(() => leaveContent(root));

const MODES = 'learn, why, deep, visualize, try, challenge, experiment, review, metrics, test';
const OLD = '--course vision --pattern old';

test.each([
  [
    'patern',
    'Nothing called "patern" can be started. Did you mean "pattern"? Expected one of: pattern, lesson, question, card, experiment.',
  ],
  ['pattern --course vision', '--pattern is missing.'],
  [
    `pattern ${BATCH} --objectives a, b`,
    '"b" belongs to no flag. Write lists with commas and without spaces.',
  ],
  [
    `pattern ${BATCH}`,
    '--objectives is missing. Expected a list, such as count-the-steps,choose-a-size.',
  ],
  [
    `pattern ${BATCH} --objectives Count --misconceptions a`,
    '--objectives is "Count". Expected lower-case words joined by hyphens, such as batch-size-selection.',
  ],
  [
    'pattern --course ../elsewhere --pattern a',
    '--course is "../elsewhere". Expected lower-case words joined by hyphens, such as batch-size-selection.',
  ],
  [
    `${PATTERN} --modes learn,tets`,
    `--modes name "tets", which is no mode. Did you mean "test"? Expected all, or some of: ${MODES}.`,
  ],
  [
    `pattern ${OLD} ${NAMES}`,
    'content/vision/old/ is there already. Choose another name, or add to it: npm run new -- lesson, question or card.',
  ],
  [`lesson ${OLD}`, `--mode is missing. Expected one of: ${MODES}.`],
  [
    `lesson ${OLD} --mode learn`,
    'content/vision/old/learn.mdx is there already. Write into it, or choose another mode.',
  ],
  [
    `question ${BATCH} --pool test --id a`,
    'There is no content/vision/batch-size/pattern.mdx. Start the pattern first.',
  ],
  [
    `question ${OLD} --pool tset --id a`,
    '--pool is "tset". Did you mean "test"? Expected one of: practice, try, challenge, test.',
  ],
  [
    `question ${OLD} --pool test --id a --kind number`,
    '--kind is "number". Expected one of: single, multiple, numeric, ordering, blanks, from-run.',
  ],
  [
    `question ${OLD} --pool practice --id a --objective count-steps`,
    'content/vision/old/pattern.mdx has no objective "count-steps". Did you mean "count-the-steps"? Its objectives are count-the-steps, choose-a-size, scale-the-rate.',
  ],
  [
    `question ${OLD} --pool practice --id first-question`,
    'The check would refuse this:\ncontent/vision/old/practice.mdx:37:1 question "first-question": the id is taken by the question at content/vision/old/practice.mdx:7. Give this one another id.',
  ],
  [
    `question ${OLD} --pool test --id a --kind from-run`,
    'The check would refuse this:\ncontent/vision/old/questions/test/a.mdx:1:1 question "a": kind="from-run" cannot be in the pattern test, since the test has to be the same for a learner who has not trained yet. Move the question to practice.mdx or to questions/challenge/.',
  ],
  [
    `card ${OLD} --id first-question`,
    'The check would refuse this:\ncontent/vision/old/questions/review/first-question.mdx:1:1 card "first-question": the id is taken by the question at content/vision/old/practice.mdx:7. Give this one another id.',
  ],
  [
    `card ${OLD} --id old-card`,
    'content/vision/old/questions/review/old-card.mdx is there already. Choose another id.',
  ],
])('%s is explained, and nothing is written', async (line, message) => {
  await start(`pattern ${OLD} ${NAMES}`);
  await start(`card ${OLD} --id old-card`);
  const before = await readdir(root, { recursive: true });
  const texts = await readContent();
  expect(await start(line)).toBe(message);
  expect(await readdir(root, { recursive: true })).toEqual(before);
  expect(await readContent()).toEqual(texts);
});

test('a skeleton that cannot be written whole leaves nothing behind', async () => {
  await start(PATTERN);
  // A file stands where a folder has to be.
  await writeFile(path.join(root, 'vision/batch-size/questions'), '');
  const before = await readdir(root, { recursive: true });
  expect(await start(`lesson ${BATCH} --mode try`)).toMatch(
    /^The files cannot be written: ENOTDIR: not a directory/,
  );
  expect(await readdir(root, { recursive: true })).toEqual(before);
});
