import { expect, test } from 'vitest';
import { detectDivergence } from './detect-divergence';

/** Feeds losses one after the other; gives the 1-based step that ended the run, or null. */
function stepOfDivergence(losses: readonly number[]): number | null {
  let streak = 0;
  for (const [index, loss] of losses.entries()) {
    const verdict = detectDivergence(loss, streak);
    if (verdict.kind === 'diverged') return index + 1;
    streak = verdict.streak;
  }
  return null;
}

const repeat = (loss: number, times: number): number[] => Array.from({ length: times }, () => loss);

test('NaN and infinity end the run at once, with a loss that JSON can hold', () => {
  expect(detectDivergence(Number.NaN, 0)).toEqual({ kind: 'diverged', loss: null });
  expect(detectDivergence(Number.POSITIVE_INFINITY, 0)).toEqual({ kind: 'diverged', loss: null });
});

test('a dead network at ln 10 goes on to the end', () => {
  expect(stepOfDivergence(repeat(Math.log(10), 12_500))).toBeNull();
});

test('a jump of nine steps that comes back goes on', () => {
  expect(stepOfDivergence([2.3, ...repeat(500, 9), 2.4, ...repeat(500, 9), 2.3])).toBeNull();
});

test('ten exploded batches in a row end the run at the tenth', () => {
  expect(stepOfDivergence([2.3, ...repeat(9.3, 30)])).toBe(11);
  expect(detectDivergence(9.3, 9)).toEqual({ kind: 'diverged', loss: 9.3 });
});

test('a saturated softmax with clipped outputs (14.5) counts as exploded', () => {
  expect(stepOfDivergence(repeat(14.5, 25))).toBe(10);
});
