import { expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import type { Question } from '../../lib/core/quiz';
import type { ExchangeQuestion } from '../../lib/interchange/questions/exchange-question';
import { readGift } from '../../lib/interchange/gift/read-gift';
import { writeGift } from '../../lib/interchange/gift/write-gift';
import { readMoodleXml } from '../../lib/interchange/moodle-xml/read-moodle-xml';
import { writeMoodleXml } from '../../lib/interchange/moodle-xml/write-moodle-xml';
import { writeMdx } from '../../lib/interchange/questions/write-mdx';
import { bankFiles, PATTERN, readBank, tidyQuestion } from './bank.fixture';

const bank = readBank(null);
const elsewhere = new Set([...readBank('practice'), ...readBank('try')].map(({ id }) => id));

test('cuts the Markdown of every question out of the whole bank', () => {
  expect(bank).toHaveLength(73);
  const kinds = ['single', 'multiple', 'numeric', 'ordering', 'blanks', 'from-run'];
  expect(kinds.map((kind) => bank.filter((one) => one.kind === kind).length)).toEqual([
    32, 8, 12, 7, 11, 3,
  ]);
});

test('gives the same questions after Moodle XML', () => {
  const { xml, losses } = writeMoodleXml(bank);
  const read = readMoodleXml(xml);
  if (!read.ok) throw new Error(read.error);
  expect(losses.filter(({ message }) => message.startsWith('not carried'))).toHaveLength(3);
  expect(read.value.losses).toEqual([]);
  const carried = bank.filter(({ kind }) => kind !== 'from-run');
  expect(read.value.questions.map(tidyQuestion)).toEqual(carried.map(tidyQuestion));
  expect(checkAgain(read.value.questions)).toEqual(originals(carried));
});

test('gives the same questions after GIFT, and names those that it cannot hold', () => {
  const { gift, losses } = writeGift(bank);
  const read = readGift(gift);
  if (!read.ok) throw new Error(read.error);
  const lost = losses.filter(({ message }) => message.startsWith('not carried'));
  const names = lost.map(({ question, message }) => `${question} ${message}`);
  expect(names).toHaveLength(11);
  expect(names).toContain(
    'sgd-by-hand not carried: it has 3 blanks, and a short answer of GIFT has one.',
  );
  expect(names).toContain(
    "best-epoch-of-your-run not carried: its answer is computed from the learner's own run, which other systems do not have.",
  );
  expect(read.value.losses).toEqual([]);
  const carried = bank.filter(({ id }) => !lost.some(({ question }) => question === id));
  expect(read.value.questions.map(tidyQuestion)).toEqual(carried.map(tidyQuestion));
});

/** The core's questions, once what was read is written as the files of the pattern and checked. */
function checkAgain(questions: readonly ExchangeQuestion[]): Question[] {
  const folder = `content/${PATTERN}`;
  const others = bankFiles().filter(
    ({ path }) =>
      !path.startsWith(`${folder}/questions/test/`) &&
      !path.startsWith(`${folder}/questions/challenge/`),
  );
  const challenge = questions.filter(({ seconds }) => seconds !== null);
  const test = questions.filter(({ seconds, id }) => seconds === null && !isElsewhere(id));
  const { courses, problems } = checkContent([
    ...others,
    { path: `${folder}/questions/test/read.mdx`, source: writeMdx(test) },
    { path: `${folder}/questions/challenge/read.mdx`, source: writeMdx(challenge) },
  ]);
  expect(problems).toEqual([]);
  return listQuestions(courses);
}

function originals(questions: readonly ExchangeQuestion[]): Question[] {
  const ids = new Set(questions.map(({ id }) => id));
  return listQuestions(checkContent(bankFiles()).courses).filter(({ id }) => ids.has(id));
}

/** Practice and the tasks of `try` stay in their own files when the bank is written anew. */
function isElsewhere(id: string): boolean {
  return elsewhere.has(id);
}

/** Of the files of the bank and of the challenge, in the order of their ids, without the hash of the source. */
function listQuestions(courses: ReturnType<typeof checkContent>['courses']): Question[] {
  return courses
    .flatMap(({ patterns }) => patterns)
    .filter(({ course, slug }) => `${course}/${slug}` === PATTERN)
    .flatMap(({ test, challenge }) => [...test, ...challenge])
    .flatMap(({ blocks }): Question[] => blocks)
    .map((question) => ({ ...question, contentHash: '' }))
    .filter(({ id }) => !isElsewhere(id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
