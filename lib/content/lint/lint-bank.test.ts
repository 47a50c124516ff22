import { expect, test } from 'vitest';
import { formatProblem } from '../problem';
import { lintBank, type SourcePlace } from './lint-bank';
import { aBank, aCard, aSingle, somePools } from './pools.fixture';

const placeOf = (id: string | null): SourcePlace =>
  id === null
    ? { file: 'content/c/p/pattern.mdx', line: 1, column: 1 }
    : { file: `content/c/p/questions/${id}.mdx`, line: 7, column: 1 };

test('says where each finding stands and what it belongs to', () => {
  const stem = 'What does one step of plain SGD subtract?';
  const pools = somePools({
    practice: [aSingle('a', { stem })],
    test: aBank({ easy: 8, medium: 8, hard: 7 }),
    cards: [aCard('c', stem)],
  });
  expect(lintBank({ ...pools, placeOf }).map(formatProblem)).toEqual([
    'content/c/p/questions/c.mdx:7:1 card "c": asks nearly the same as "a". Ask for something else, or remove one of the two.',
    'content/c/p/pattern.mdx:1:1 the bank of the test has 7 hard questions, expected at least 8. Write 1 more.',
  ]);
});

test('looks for long keys in each pool by itself', () => {
  const long = { key: 'a key with a great many careful words', wrong: 'short' };
  const pools = somePools({
    practice: [aSingle('a', { ...long, stem: 'One stem here?' })],
    challenge: [aSingle('b', { ...long, stem: 'Another of a different sort.' })],
  });
  expect(lintBank({ ...pools, placeOf })).toEqual([]);
});
