import { expect, test } from 'vitest';
import type { Score } from '@/lib/core/quiz';
import { offerWrongOnes, outcomeOf, sayCredit, sayResult, sayStandings } from './result-words';

const scored = (earned: number): Score => ({
  kind: 'points',
  earned,
  possible: 1,
  parts: [],
  misconceptions: [],
});

test('full credit is right, none is wrong, and anything between is partly right', () => {
  expect([1, 0.25, 0].map((earned) => outcomeOf(scored(earned)))).toEqual([
    'right',
    'partly',
    'wrong',
  ]);
  expect(outcomeOf({ kind: 'invalid', reason: 'incomplete' })).toBe('unanswered');
});

test('credit is told only where it is partial', () => {
  expect(sayCredit(scored(2 / 3))).toBe('Credit: 67\u00a0%.');
  expect(sayCredit(scored(1))).toBeNull();
  expect(sayCredit(scored(0))).toBeNull();
});

test('the result names certainty only where it adds something', () => {
  expect(sayResult('right', null)).toBe('Right.');
  expect(sayResult('right', 'fairly-sure')).toBe('Right.');
  expect(sayResult('right', 'guess')).toBe('Right, by a guess: see why it is right.');
  expect(sayResult('wrong', null)).toBe('Not right.');
  expect(sayResult('wrong', 'certain')).toBe(
    'Not right, although you were certain: take a slow look at why.',
  );
  expect(sayResult('partly', 'guess')).toBe('Partly right.');
  expect(sayResult('partly', 'certain')).toBe(
    'Partly right, although you were certain: take a slow look at the rest.',
  );
});

test('the overview counts answers while some are missing, and right ones afterwards', () => {
  const right = { outcome: 'right' } as const;
  const wrong = { outcome: 'wrong' } as const;
  const partly = { outcome: 'partly' } as const;
  const open = { outcome: 'unanswered' } as const;
  expect(sayStandings([right, wrong, open])).toEqual({
    head: '2 of 3 answered',
    advice: '1 right so far. Your answers are kept, so you can go on where you stopped.',
  });
  expect(sayStandings([right, wrong, partly]).head).toBe('1 of 3 right');
  expect(sayStandings([right, right]).head).toBe('All 2 right');
});

test('the wrong ones are offered by their number', () => {
  expect(offerWrongOnes(1)).toBe('Practise the wrong one again');
  expect(offerWrongOnes(2)).toBe('Practise the 2 wrong ones again');
});
