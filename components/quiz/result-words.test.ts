import { expect, test } from 'vitest';
import { offerWrongOnes, sayResult, sayStandings } from './result-words';

test('the result names certainty only where it adds something', () => {
  expect(sayResult('right', null)).toBe('Right.');
  expect(sayResult('right', 'fairly-sure')).toBe('Right.');
  expect(sayResult('right', 'guess')).toBe('Right, by a guess: see why it is right.');
  expect(sayResult('wrong', null)).toBe('Not right.');
  expect(sayResult('wrong', 'certain')).toBe(
    'Not right, although you were certain: take a slow look at why.',
  );
});

test('the overview counts answers while some are missing, and right ones afterwards', () => {
  const right = { outcome: 'right' } as const;
  const wrong = { outcome: 'wrong' } as const;
  const open = { outcome: 'unanswered' } as const;
  expect(sayStandings([right, wrong, open])).toEqual({
    head: '2 of 3 answered',
    advice: '1 right so far. Your answers are kept, so you can go on where you stopped.',
  });
  expect(sayStandings([right, wrong, wrong]).head).toBe('1 of 3 right');
  expect(sayStandings([right, right]).head).toBe('All 2 right');
});

test('the wrong ones are offered by their number', () => {
  expect(offerWrongOnes(1)).toBe('Practise the wrong one again');
  expect(offerWrongOnes(2)).toBe('Practise the 2 wrong ones again');
});
