import { expect, it } from 'vitest';
import { countMisconceptions } from './count-misconceptions';
import { anAnswer } from './verdict.fixture';

const showing = (attemptId: string, ...misconceptions: string[]) =>
  anAnswer({ attemptId, misconceptions });

it('counts each misconception once an answer, and apart those of the last test', () => {
  const answers = [showing('old', 'a', 'a', 'b'), showing('new', 'a'), showing('new')];
  const weights = new Map([
    ['old', 0.5],
    ['new', 1],
  ]);
  expect(countMisconceptions(answers, weights, 'new')).toEqual([
    { misconception: 'a', count: 2, inLastTest: 1 },
    { misconception: 'b', count: 1, inLastTest: 0 },
  ]);
});

it('names first what showed lately, even where another showed more often long ago', () => {
  const answers = [showing('old', 'once'), showing('old', 'once'), showing('new', 'lately')];
  const weights = new Map([
    ['old', 0.3],
    ['new', 1],
  ]);
  const order = countMisconceptions(answers, weights, 'new').map((one) => one.misconception);
  expect(order).toEqual(['lately', 'once']);
});
