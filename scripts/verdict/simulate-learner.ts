/**
 * Learners of known strength, and the tests they take. A learner is right with the probability of
 * the verdict's own model (lib/core/quiz/verdict/ability.ts), or, to see what happens where that
 * model is wrong, without any difference between easy and hard. What is printed is decided in
 * scripts/simulate-verdict.ts.
 */
import { createRandom, type Random } from '../../lib/core/random';
import { type Difficulty, drawTest, TEST_BLUEPRINT, TEST_LENGTH } from '../../lib/core/quiz';
import {
  DIFFICULTY_LOGITS,
  judgePattern,
  type PatternVerdict,
  type VerdictAnswer,
} from '../../lib/core/quiz/verdict';

export interface SimulatedQuestion {
  id: string;
  difficulty: Difficulty;
  objective: string;
  guessChance: number;
  /** Whether a wrong answer can earn part of the points. */
  partial: boolean;
}

export interface Learner {
  /** Share of a test's questions that the learner answers rightly, lucky guesses included, by objective. */
  strengthOn(objective: string): number;
  /** How strongly difficulty matters: 1 as the model says, 0 not at all. */
  difficultyFactor: number;
}

const OBJECTIVES = ['one', 'two', 'three', 'four', 'five'];
const DIFFICULTIES: Difficulty[] = ['easy', 'medium', 'hard'];

/** What guessing gives: four choices, sets of five choices, a number, four items in order, typed code. */
const KINDS = [
  { guessChance: 1 / 4, partial: false },
  { guessChance: 1 / 31, partial: true },
  { guessChance: 1 / 4, partial: false },
  { guessChance: 0, partial: false },
  { guessChance: 1 / 4, partial: false },
  { guessChance: 1 / 24, partial: true },
  { guessChance: 1 / 4, partial: false },
  { guessChance: 0, partial: true },
];

/** 45 questions, nine on each of five objectives: half of them with four choices, half of other kinds. */
export const MIXED_BANK = makeBank(KINDS);
/** The same with four choices each: the kind that tells least. */
export const CHOICE_BANK = makeBank(KINDS.slice(0, 1));

function makeBank(kinds: typeof KINDS): SimulatedQuestion[] {
  const cells = OBJECTIVES.flatMap((objective) =>
    [0, 1, 2].flatMap((copy) =>
      DIFFICULTIES.map((difficulty) => ({ objective, copy, difficulty })),
    ),
  );
  return cells.map(({ objective, copy, difficulty }, place) => ({
    id: `${objective}-${difficulty}-${copy}`,
    difficulty,
    objective,
    ...kinds[place % kinds.length]!,
  }));
}

const FIRST_TEST = Date.UTC(2026, 0, 5, 9);
const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** The verdict after each of several tests, a week apart, judged when each is handed in. */
export function takeTests(
  learner: Learner,
  bank: readonly SimulatedQuestion[],
  tests: number,
  seed: number,
): PatternVerdict[] {
  const random = createRandom(seed, 1);
  const answers: VerdictAnswer[] = [];
  let avoid: string[] = [];
  return Array.from({ length: tests }, (_, number) => {
    const drawn = drawTest(bank, { seed: seed * tests + number, avoid });
    if (!drawn.ok) throw new Error(`the bank gives no test: ${JSON.stringify(drawn.error)}`);
    avoid = drawn.value;
    const at = new Date(FIRST_TEST + number * WEEK_MS).toISOString();
    for (const id of drawn.value) {
      const question = bank.find((one) => one.id === id)!;
      answers.push({ ...answer(learner, bank, question, random), attemptId: `test-${number}`, at });
    }
    return judgePattern(answers, at);
  });
}

function answer(
  learner: Learner,
  bank: readonly SimulatedQuestion[],
  question: SimulatedQuestion,
  random: Random,
): Omit<VerdictAnswer, 'attemptId' | 'at'> {
  const strength = learner.strengthOn(question.objective);
  const ability = findAbility(strength, bank, learner.difficultyFactor);
  const correct = drawUnit(random) < chanceRight(question, ability, learner.difficultyFactor);
  // A wrong answer to a question with parts earns none, one or two thirds, as chance has it.
  const earned = correct ? 1 : question.partial ? random.below(3) / 3 : 0;
  const { id, difficulty, objective, guessChance } = question;
  return {
    questionId: id,
    difficulty,
    objective,
    guessChance,
    certainty: null,
    answered: true,
    correct,
    earned,
    possible: 1,
    misconceptions: [],
  };
}

function chanceRight(question: SimulatedQuestion, ability: number, factor: number): number {
  const { guessChance, difficulty } = question;
  const known = 1 / (1 + Math.exp(factor * DIFFICULTY_LOGITS[difficulty] - ability));
  return guessChance + (1 - guessChance) * known;
}

/** Share of a test's questions that a learner of this ability answers rightly, on average over the bank. */
export function expectedShare(
  ability: number,
  bank: readonly SimulatedQuestion[],
  factor: number,
): number {
  return DIFFICULTIES.reduce((share, difficulty) => {
    const own = bank.filter((question) => question.difficulty === difficulty);
    const right = own.reduce((sum, question) => sum + chanceRight(question, ability, factor), 0);
    return share + (TEST_BLUEPRINT[difficulty] / TEST_LENGTH) * (right / own.length);
  }, 0);
}

const abilities = new Map<readonly SimulatedQuestion[], Map<string, number>>();

/** The ability at which the stated share is answered rightly, by halving an interval. Each is found once. */
function findAbility(strength: number, bank: readonly SimulatedQuestion[], factor: number): number {
  const found = abilities.get(bank) ?? new Map<string, number>();
  abilities.set(bank, found);
  const key = `${strength}/${factor}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  let [low, high] = [-20, 20];
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (expectedShare(middle, bank, factor) < strength) low = middle;
    else high = middle;
  }
  found.set(key, low);
  return low;
}

/** In [0, 1), in steps of 2^-30. */
function drawUnit(random: Random): number {
  return random.below(2 ** 30) / 2 ** 30;
}
