import { expect, test } from 'vitest';
import { pitchOfLoss } from './pitch-of-loss';

test('no loss is the A below middle C, guessing lies two octaves above it', () => {
  expect(pitchOfLoss(0)).toBe(220);
  expect(pitchOfLoss(Math.log(10))).toBeCloseTo(880, 6);
  expect(pitchOfLoss(Math.log(10) / 2)).toBeCloseTo(440, 6);
});

test('a loss beyond all bounds is still a pitch that can be heard', () => {
  const highest = 220 * 2 ** 2.5;
  expect(pitchOfLoss(1e9)).toBeCloseTo(highest, 6);
  expect(pitchOfLoss(Number.NaN)).toBeCloseTo(highest, 6);
  expect(pitchOfLoss(-1)).toBe(220);
});
