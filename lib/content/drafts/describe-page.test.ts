import { expect, test } from 'vitest';
import { checkContent } from '../check-content';
import { PLAIN_LESSON, sampleFiles } from '../fixtures/sample-content';
import { asMode, WHY_PARTS } from '../fixtures/sample-lessons';
import { BLANKS, CARD, MULTIPLE, NUMERIC, ORDERING, poolFile } from '../fixtures/sample-kinds';
import type { PageName } from './address-of-file';
import { describePage } from './describe-page';

const FOLDER = 'content/sample/first-pattern/';
const TEXT = PLAIN_LESSON.replace('---\n\n', 'taskMinutes: 5\n---\n\n');
const FILES = [
  ...sampleFiles(),
  asMode('why', WHY_PARTS),
  { path: `${FOLDER}test.mdx`, source: TEXT },
  { path: `${FOLDER}review.mdx`, source: PLAIN_LESSON },
  poolFile('test', `${NUMERIC}\n${MULTIPLE}\n${ORDERING}\n${BLANKS}`),
  poolFile('review', CARD),
];

function describe(page: PageName) {
  const { courses, problems } = checkContent(FILES, () => []);
  expect(problems).toEqual([]);
  return describePage(courses[0]!.patterns[0]!, page, FILES, '/site/content');
}

test('a lesson serves what its sections name', () => {
  const { objectives, misconceptions, minutes, questions, checks } = describe('learn');
  expect(objectives.map(({ id }) => id)).toEqual(['know-one']);
  expect(misconceptions.map(({ id }) => id)).toEqual(['two-is-one']);
  expect(minutes?.tasks).toBe(0);
  expect(minutes?.reading).toBeGreaterThan(0);
  expect([questions, checks]).toEqual([[], 6]);
});

test('tells reading from tasks', () => {
  // Five words of heading and text at 200 a minute, and what the author counts for the test.
  expect(describe('test').minutes).toEqual({ reading: 4 / 200, tasks: 5 });
});

test('says of each question where it stands, what treats its objective, and what its wrong answers stand for', () => {
  const treated = [
    ...['first-section', 'when', 'syntax', 'examples', 'program', 'key-points'].map(
      (id) => `/learn/sample/first-pattern/learn#${id}`,
    ),
    ...WHY_PARTS.map((id) => `/learn/sample/first-pattern/why#${id}`),
  ];
  const [numeric, ...others] = describe('test').questions;
  expect(numeric).toMatchObject({
    id: 'half-of-one',
    kind: 'numeric',
    place: {
      file: `${FOLDER}questions/test/some.mdx`,
      path: '/site/content/sample/first-pattern/questions/test/some.mdx',
      line: 1,
      column: 11,
    },
    objective: 'know-one',
    misconceptions: ['two-is-one'],
  });
  expect(numeric?.sections.map(({ href }) => href)).toEqual(treated);
  expect(numeric?.sections[0]?.title).toBe('Learn: First section');
  expect(others.map(({ id, place }) => `${id} ${place.line}`)).toEqual([
    'which-are-odd 28',
    'count-up 59',
    'call-it 88',
  ]);
});

test('takes cards for questions of the review', () => {
  expect(describe('review').questions).toMatchObject([
    { id: 'one-card', kind: 'card', misconceptions: ['two-is-one'] },
  ]);
});

test('knows the practice, and what is not written yet', () => {
  expect(describe('practice').questions.map(({ id }) => id)).toEqual(['which-one']);
  expect(describe('deep')).toEqual({
    minutes: null,
    objectives: [],
    misconceptions: [],
    questions: [],
    checks: 0,
  });
});
