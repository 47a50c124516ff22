import { expect, it } from 'vitest';
import { aBlanks, earned, NO_RUN, type } from '../../question.fixture';
import { blanks } from './blanks';

/** Whether `typed` counts as `key`. */
function counts(key: string, typed: string, language = 'python'): boolean {
  const question = aBlanks({ only: [key] }, {}, language);
  return earned(blanks.grade(question, type({ only: typed }), NO_RUN)) === 1;
}

it.each([
  ['Adam(learning_rate=0.001)', '  Adam( learning_rate = 0.001 ) '],
  ['x[1:2]', 'x[ 1 : 2 ]'],
  ['a not in b', 'a  not   in b'],
  ['a == b', 'a==b'],
  ['model.fit', 'model . fit'],
  ['f"{a}b"', ' f"{a}b"'],
  ['x=-1', 'x = -1'],
])('takes %s with other spaces: %s', (key, typed) => {
  expect(counts(key, typed)).toBe(true);
});

it.each([
  ['"val loss"', '"valloss"', 'in a string'],
  ["'val loss'", "' val loss'", 'at the beginning of a string'],
  ['"""a b"""', '"""ab"""', 'in a long string'],
  ['a not in b', 'a notin b', 'between two names'],
  ['return x', 'returnx', 'between two names'],
  ['a == b', 'a = = b', 'within an operator'],
  ['x ** 2', 'x * * 2', 'within an operator'],
  ['0.001', '0. 001', 'within a number'],
  ['1e-3', '1e - 3', 'within a number'],
  ['r"x"', 'r "x"', 'after the prefix of a string'],
])('does not take %s as %s: spaces count %s', (key, typed) => {
  expect(counts(key, typed)).toBe(false);
});

it('keeps capitals apart', () => {
  expect(counts('Adam', 'adam')).toBe(false);
});

it('ignores only the outer spaces in a language it does not know', () => {
  expect(counts('a = b', ' a = b ', 'yaml')).toBe(true);
  expect(counts('a = b', 'a=b', 'yaml')).toBe(false);
});

it('counts spaces of JavaScript as little as those of Python', () => {
  expect(counts('x=>x+1', 'x => x + 1', 'ts')).toBe(true);
  expect(counts('`a b`', '`ab`', 'ts')).toBe(false);
});

const LOOP = aBlanks(
  { call: ['backward'], rate: ['0.001', '1e-3'], clear: ['zero_grad'] },
  { call: { 'step-differentiates': 'step' }, rate: { 'rate-is-a-text': '"0.001"' } },
);
const grade = (texts: Record<string, string>) => blanks.grade(LOOP, type(texts), NO_RUN);
const RIGHT = { call: 'backward', rate: '0.001', clear: 'zero_grad' };

it('accepts each of several right texts', () => {
  expect(earned(grade(RIGHT))).toBe(1);
  expect(earned(grade({ ...RIGHT, rate: '1e-3' }))).toBe(1);
});

it('gives each right blank its share and tells the first wrong one', () => {
  expect(grade({ ...RIGHT, rate: '"0.001"', clear: 'zero' })).toEqual({
    kind: 'points',
    earned: 1 / 3,
    possible: 1,
    parts: [
      { id: 'call', right: true },
      { id: 'rate', right: false },
      { id: 'clear', right: false },
    ],
    misconceptions: ['rate-is-a-text'],
  });
});

it('is no answer while a blank is empty', () => {
  expect(earned(grade({}))).toBe('incomplete');
  expect(earned(grade({ ...RIGHT, rate: '  ' }))).toBe('incomplete');
});

it('does not grade a blank of another question', () => {
  expect(earned(grade({ ...RIGHT, momentum: '0.9' }))).toBe('unknown');
});

it('knows a blank that is named like what every object inherits', () => {
  const question = aBlanks({ constructor: ['Adam'] });
  expect(earned(blanks.grade(question, type({}), NO_RUN))).toBe('incomplete');
  expect(earned(blanks.grade(question, type({ constructor: 'Adam' }), NO_RUN))).toBe(1);
});
