/** Every question of every pool of both patterns, out to another format and back. */
import { expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check-content';
import type { CheckedPattern } from '../../lib/content/check-pattern';
import type { Question } from '../../lib/core/quiz';
import { readGift } from '../../lib/interchange/gift/read-gift';
import { writeGift } from '../../lib/interchange/gift/write-gift';
import { readMoodleXml } from '../../lib/interchange/moodle-xml/read-moodle-xml';
import { writeMoodleXml } from '../../lib/interchange/moodle-xml/write-moodle-xml';
import type { ExchangeQuestion, Loss } from '../../lib/interchange/questions/exchange-question';
import { writeMdx } from '../../lib/interchange/questions/write-mdx';
import { bankFiles, PATTERNS, readBank, tidyQuestion } from './bank.fixture';

const written = checkContent(bankFiles()).courses.flatMap(({ patterns }) => patterns);
const findPattern = (name: string): CheckedPattern =>
  written.find(({ course, slug }) => `${course}/${slug}` === name)!;

test.each(PATTERNS)('every question of %s is read, and each as its Markdown', (name) => {
  const listed = listQuestions(findPattern(name)).map(({ id, kind }) => [id, kind]);
  expect(
    readBank(null, name)
      .map(({ id, kind }) => [id, kind])
      .sort(),
  ).toEqual(listed.sort());
  expect(new Set(listed.map(([, kind]) => kind)).size).toBe(6);
});

test.each(PATTERNS)('gives the same questions of %s after Moodle XML', (name) => {
  const bank = readBank(null, name);
  const { xml, losses } = writeMoodleXml(bank);
  const read = readMoodleXml(xml);
  if (!read.ok) throw new Error(read.error);
  const carried = bank.filter(({ kind }) => kind !== 'from-run');
  expect(listLeftBehind(losses)).toEqual(
    bank
      .filter(({ kind }) => kind === 'from-run')
      .map(
        ({ id }) =>
          `${id} not carried: its answer is computed from the learner's own run, which other systems do not have.`,
      ),
  );
  expect(read.value.losses).toEqual([]);
  expect(read.value.questions.map(tidyQuestion)).toEqual(carried.map(tidyQuestion));
  expect(checkAgain(read.value.questions, name)).toEqual(
    listQuestions(findPattern(name)).filter(({ kind }) => kind !== 'from-run'),
  );
});

test.each(PATTERNS)('gives the same questions of %s after GIFT, and names the others', (name) => {
  const bank = readBank(null, name);
  const { gift, losses } = writeGift(bank);
  const read = readGift(gift);
  if (!read.ok) throw new Error(read.error);
  expect(read.value.losses).toEqual([]);
  const left = losses.filter(isLeftBehind).map(({ question }) => question);
  const carried = bank.filter(({ id }) => !left.includes(id));
  expect(read.value.questions.map(tidyQuestion)).toEqual(carried.map(tidyQuestion));
  const kinds = new Set(bank.filter(({ id }) => left.includes(id)).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['blanks', 'from-run']);
});

test('says why GIFT cannot hold a question', () => {
  expect(listLeftBehind(writeGift(readBank(null)).losses)).toEqual(
    expect.arrayContaining([
      'sgd-by-hand not carried: it has 3 blanks, and a short answer of GIFT has one.',
      "best-epoch-of-your-run not carried: its answer is computed from the learner's own run, which other systems do not have.",
    ]),
  );
});

function isLeftBehind({ message }: Loss): boolean {
  return message.startsWith('not carried');
}

function listLeftBehind(losses: readonly Loss[]): string[] {
  return losses.filter(isLeftBehind).map(({ question, message }) => `${question} ${message}`);
}

/** The core's questions, once what was read stands in the files of the pattern and is checked. */
function checkAgain(questions: readonly ExchangeQuestion[], name: string): Question[] {
  const folder = `content/${name}`;
  const pools = new Map(
    (['practice', 'try', 'challenge', 'test'] as const).flatMap((pool) =>
      readBank(pool, name).map(({ id }) => [id, pool] as const),
    ),
  );
  const inPool = (pool: string) => writeMdx(questions.filter(({ id }) => pools.get(id) === pool));
  const practice = `${folder}/practice.mdx`;
  const head = /^---\n[\s\S]*?\n---\n/.exec(
    bankFiles().find(({ path }) => path === practice)!.source,
  )![0];
  const others = bankFiles().filter(
    ({ path }) =>
      path !== practice && !/\/questions\/(try|challenge|test)\//.test(path.slice(folder.length)),
  );
  const { courses, problems } = checkContent([
    ...others.filter(({ path }) => !path.startsWith('content/') || isOf(path, name)),
    { path: practice, source: `${head}\n${inPool('practice')}` },
    ...['try', 'challenge', 'test'].map((pool) => ({
      path: `${folder}/questions/${pool}/read.mdx`,
      source: inPool(pool),
    })),
  ]);
  expect(problems.filter(({ file }) => file.startsWith(folder))).toEqual([]);
  const [pattern] = courses
    .flatMap(({ patterns }) => patterns)
    .filter(({ slug }) => name.endsWith(slug));
  return listQuestions(pattern!);
}

/** Of the pattern, or of what it stands in. */
function isOf(path: string, name: string): boolean {
  return path.startsWith(`content/${name}/`) || !/^content\/[^/]+\/[^/]+\//.test(path);
}

/** Of all pools, in the order of their ids, without the hash of the source. */
function listQuestions({
  practice,
  try: tasks,
  challenge,
  test: bank,
}: CheckedPattern): Question[] {
  return [
    ...(practice?.questions ?? []),
    ...[...tasks, ...challenge, ...bank].flatMap(({ blocks }): Question[] => blocks),
  ]
    .map((question) => ({ ...question, contentHash: '' }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
