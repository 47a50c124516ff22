import { expect, it } from 'vitest';
import { type Evidence, likelihoodOf, PRIOR, shareKnown, update } from './ability';
import { estimateShare } from './estimate-share';

/** The share below which `probability` lies, by adding up 4,000 equally likely shares: no grid of abilities. */
function quantileByShares(answers: readonly Evidence[], probability: number): number {
  const offset = { easy: -1, medium: 0, hard: 1 };
  const steps = 4000;
  const shares = Array.from({ length: steps }, (_, step) => (step + 0.5) / steps);
  const chances = shares.map((share) => {
    let [low, high] = [-15, 15];
    for (let halvings = 0; halvings < 50; halvings++) {
      const middle = (low + high) / 2;
      if (shareKnown(middle) < share) low = middle;
      else high = middle;
    }
    return answers.reduce((product, { difficulty, guessChance: g, credit, weight }) => {
      const right = g + (1 - g) / (1 + Math.exp(offset[difficulty] - low));
      return product * (right ** credit * (1 - right) ** (1 - credit)) ** weight;
    }, 1);
  });
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  let sum = 0;
  return shares[chances.findIndex((chance) => (sum += chance) >= probability * total)]!;
}

const right = (difficulty: Evidence['difficulty'], changes: Partial<Evidence> = {}): Evidence => ({
  difficulty,
  guessChance: 0.25,
  credit: 1,
  weight: 1,
  ...changes,
});

it.each([
  ['nothing', []],
  ['one right answer', [right('medium')]],
  ['a typed one', [right('hard', { guessChance: 0 })]],
  [
    'nine of ten right',
    [
      ...['easy', 'easy', 'easy', 'medium', 'medium', 'medium', 'medium', 'hard', 'hard'].map(
        (difficulty) => right(difficulty as Evidence['difficulty']),
      ),
      right('hard', { credit: 0 }),
    ],
  ],
  [
    'partial credit and old answers',
    [
      right('easy', { credit: 0 }),
      right('medium', { credit: 0.3, weight: 0.4, guessChance: 1 / 31 }),
      right('hard', { weight: 0.7 }),
      right('hard', { credit: 0, weight: 0.2 }),
    ],
  ],
])('agrees with adding up every share, after %s', (_, answers) => {
  const estimate = estimateShare(update(PRIOR, likelihoodOf(answers)));
  const expected = {
    known: quantileByShares(answers, 0.5),
    low: quantileByShares(answers, 0.2),
    high: quantileByShares(answers, 0.8),
    least: quantileByShares(answers, 0.05),
    most: quantileByShares(answers, 0.95),
  };
  for (const [name, share] of Object.entries(expected)) {
    expect(Math.abs(estimate[name as keyof typeof estimate] - share), name).toBeLessThan(0.005);
  }
});

it('learns nothing from an answer that guessing always gets right', () => {
  const sure = update(PRIOR, likelihoodOf([right('hard', { guessChance: 1 })]));
  expect(estimateShare(sure).known).toBeCloseTo(0.5, 2);
});
