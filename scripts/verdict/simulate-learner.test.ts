import { expect, it } from 'vitest';
import { countVerdicts } from './count-verdicts';
import { CHOICE_BANK, type Learner, MIXED_BANK, takeTests } from './simulate-learner';

const learner = (strength: number): Learner => ({
  strengthOn: () => strength,
  difficultyFactor: 1,
});

/** Share of learners called strong after one test and after two. */
function calledStrong(strength: number, bank: typeof MIXED_BANK, learners: number): number[] {
  const counts = countVerdicts(learner(strength), bank, 2, learners);
  return counts.map(({ pattern }) => pattern.strong / learners);
}

// The bank of choices comes nearer to its limits, so it takes more learners to tell.
const BANKS = [
  { name: 'a bank of several kinds', bank: MIXED_BANK, learners: 500 },
  { name: 'a bank of four choices only', bank: CHOICE_BANK, learners: 2000 },
];

it.each(BANKS)('calls learners who answer 92 of 100 strong with $name', ({ bank, learners }) => {
  const [afterOne, afterTwo] = calledStrong(0.92, bank, learners);
  expect(afterOne).toBeGreaterThanOrEqual(0.8);
  expect(afterTwo).toBeGreaterThanOrEqual(0.95);
});

it.each(BANKS)(
  'hardly ever calls learners who answer half strong with $name',
  ({ bank, learners }) => {
    const [afterOne, afterTwo] = calledStrong(0.5, bank, learners);
    expect(afterOne).toBeLessThanOrEqual(0.05);
    expect(afterTwo).toBeLessThanOrEqual(0.05);
  },
);

it('makes learners who answer the stated share, lucky guesses included', () => {
  for (const strength of [0.3, 0.5, 0.92]) {
    const right = Array.from({ length: 400 }, (_, seed) => {
      const [verdict] = takeTests(learner(strength), CHOICE_BANK, 1, seed);
      return verdict!.pattern.right;
    });
    const share = right.reduce((sum, count) => sum + count, 0) / (10 * right.length);
    // 4,000 answers: three standard errors are at most 0.024.
    expect(Math.abs(share - strength)).toBeLessThan(0.024);
  }
});
