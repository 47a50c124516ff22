import { expect, test } from 'vitest';
import { blankWidth } from './blank-width';

const aBlank = (right: string[], wrong: string[] = []) => ({
  answers: [
    { texts: right, correct: true, rationale: '', misconception: null },
    { texts: wrong, correct: false, rationale: '', misconception: 'm' },
  ],
});

test.each([
  ['1', 4],
  ['abc', 4],
  ['abcd', 8],
  ['backward', 12],
  ['optimizer.step()', 20],
])('gives %s a field with room to spare', (text, width) => {
  expect(blankWidth([aBlank([text])])).toBe(width);
});

test('gives all blanks of a question the width of the longest right text', () => {
  expect(
    blankWidth([aBlank(['1', '1.0']), aBlank(['backward'], ['a much longer wrong one'])]),
  ).toBe(12);
});
