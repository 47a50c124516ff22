/**
 * The model behind the verdict. A learner has an ability a, in logits; a question has a difficulty b
 * and a chance g of being right by guessing. The learner knows it with probability s(a - b), where
 * s(x) = 1 / (1 + exp(-x)), and is right with probability g + (1 - g) s(a - b).
 * Source: the three-parameter logistic model, A. Birnbaum in Lord and Novick, "Statistical Theories
 * of Mental Test Scores" (1968), with the same slope for every question.
 * Beliefs about a are held on a grid; what a verdict concludes from them is decided in estimate-share.ts.
 */
import { TEST_BLUEPRINT, TEST_LENGTH } from '../draw/draw-test';
import type { Difficulty } from '../question';

/** Difficulty b of a question in logits: whoever knows half of the medium ones knows 73 % of the easy and 27 % of the hard ones. */
export const DIFFICULTY_LOGITS: Readonly<Record<Difficulty, number>> = {
  easy: -1,
  medium: 0,
  hard: 1,
};

/** Distance of neighbouring abilities on the grid: well below the spread of any belief, which is above 0.4. */
const GRID_STEP = 0.2;
const GRID_END = 6;

/** Abilities from -6 to 6. At the ends 0.3 and 99.7 % of a test's questions are known. */
export const ABILITIES: readonly number[] = Array.from(
  { length: Math.round((2 * GRID_END) / GRID_STEP) + 1 },
  (_, place) => place * GRID_STEP - GRID_END,
);

/** For each ability of the grid: a probability, all adding up to 1, or a likelihood. */
export type OnGrid = readonly number[];

/** Probability of knowing a question of this difficulty. */
export function chanceToKnow(ability: number, difficulty: Difficulty): number {
  return 1 / (1 + Math.exp(DIFFICULTY_LOGITS[difficulty] - ability));
}

/** Share of a test's questions that a learner of this ability knows, guesses left out, in (0, 1). */
export function shareKnown(ability: number): number {
  const difficulties = Object.keys(TEST_BLUEPRINT) as Difficulty[];
  return difficulties.reduce(
    (share, difficulty) =>
      share + (TEST_BLUEPRINT[difficulty] / TEST_LENGTH) * chanceToKnow(ability, difficulty),
    0,
  );
}

/** By difficulty, along the grid: computed once, because every answer needs one of them. */
const KNOWN: Readonly<Record<Difficulty, OnGrid>> = {
  easy: ABILITIES.map((ability) => chanceToKnow(ability, 'easy')),
  medium: ABILITIES.map((ability) => chanceToKnow(ability, 'medium')),
  hard: ABILITIES.map((ability) => chanceToKnow(ability, 'hard')),
};

/**
 * Belief before the first answer: every share of known questions is as likely as any other. Each
 * ability gets the shares that are nearer to its own than to its neighbours'.
 */
export const PRIOR: OnGrid = ABILITIES.map((ability, place) => {
  const from = place === 0 ? 0 : shareKnown(ability - GRID_STEP / 2);
  const to = place === ABILITIES.length - 1 ? 1 : shareKnown(ability + GRID_STEP / 2);
  return to - from;
});

/** What an answer tells of the ability. */
export interface Evidence {
  difficulty: Difficulty;
  /** Probability of being right without knowing anything, in [0, 1]. */
  guessChance: number;
  /** In [0, 1]: that share counts as a right answer, the rest as a wrong one. */
  credit: number;
  /** How much it counts, in [0, 1]. */
  weight: number;
}

/** No answer is wholly impossible: keeps the logarithm finite where guessing is certain. */
const LEAST_CHANCE = 1e-9;

/**
 * How well each ability explains the answers, 1 for the one that does so best, and 1 everywhere
 * without answers. An answer's likelihood is raised to its weight, so that one of weight 1/2 tells
 * half as much (the power prior of J. G. Ibrahim and M.-H. Chen, Statistical Science 15, 2000).
 */
export function likelihoodOf(answers: readonly Evidence[]): number[] {
  const logs = ABILITIES.map(() => 0);
  for (const { difficulty, guessChance, credit, weight } of answers) {
    KNOWN[difficulty].forEach((known, place) => {
      const right = guessChance + (1 - guessChance) * known;
      const wrong = (1 - guessChance) * (1 - known);
      logs[place]! +=
        weight *
        (credit * Math.log(Math.max(right, LEAST_CHANCE)) +
          (1 - credit) * Math.log(Math.max(wrong, LEAST_CHANCE)));
    });
  }
  const highest = Math.max(...logs);
  return logs.map((log) => Math.exp(log - highest));
}

/** Bayes' rule: belief before × likelihood, scaled to add up to 1. */
export function update(belief: OnGrid, likelihood: OnGrid): number[] {
  const products = belief.map((before, place) => before * likelihood[place]!);
  const total = products.reduce((sum, product) => sum + product, 0);
  return products.map((product) => product / total);
}
