/**
 * Draws the questions of a pattern test from its bank: so many of each difficulty, every objective
 * present, as few as possible of the last attempt, objectives as even as possible, and chance for the
 * rest. Written as a cheapest flow (cheapest-flow.ts), so that a bank which can give such a test does.
 */
import { createRandom, shuffle } from '../../random';
import { err, ok, type Result } from '../../result';
import type { Difficulty, Question, QuestionId } from '../question';
import { type Edge, findCheapestFlow } from './cheapest-flow';

/** How many questions of each difficulty a test has. */
export const TEST_BLUEPRINT: Readonly<Record<Difficulty, number>> = { easy: 3, medium: 4, hard: 3 };
export const TEST_LENGTH = Object.values(TEST_BLUEPRINT).reduce((sum, count) => sum + count, 0);

const DIFFICULTIES = Object.keys(TEST_BLUEPRINT) as Difficulty[];

export type BankQuestion = Pick<Question, 'id' | 'difficulty' | 'objective'>;

/** Why a bank gives no test. At least one of the lists has an entry. */
export interface BankShortage {
  tooFew: { difficulty: Difficulty; needed: number; found: number }[];
  /** Objectives for which no place is left beside the others. */
  leftOut: string[];
}

/**
 * What each use costs. A rule costs more than all that stand below it can cost together in a test of
 * ten: chance 10 · 2^10, evenness 45 · 2^14, the last attempt 10 · 2^20.
 */
const COST = { chance: 2 ** 10, uneven: 2 ** 14, lastAttempt: 2 ** 20, present: -(2 ** 25) };

export function drawTest(
  bank: readonly BankQuestion[],
  { seed, avoid }: { seed: number; avoid: readonly QuestionId[] },
): Result<QuestionId[], BankShortage> {
  const tooFew = DIFFICULTIES.map((difficulty) => ({
    difficulty,
    needed: TEST_BLUEPRINT[difficulty],
    found: bank.filter((question) => question.difficulty === difficulty).length,
  })).filter(({ needed, found }) => found < needed);
  if (tooFew.length > 0) return err({ tooFew, leftOut: [] });

  // In an order of its own, so that moving a question within the bank changes no test.
  const questions = [...bank].sort((a, b) => (a.id < b.id ? -1 : 1));
  const drawn = drawCheapest(questions, seed, new Set(avoid));
  const present = new Set(drawn.map((question) => question.objective));
  const leftOut = objectivesOf(questions).filter((objective) => !present.has(objective));
  if (leftOut.length > 0) return err({ tooFew: [], leftOut });
  return ok(
    shuffle(
      drawn.map((question) => question.id),
      seed,
    ),
  );
}

/** Source → objectives → questions → difficulties → sink; a question with a unit on its edge is drawn. */
function drawCheapest(
  questions: readonly BankQuestion[],
  seed: number,
  avoid: ReadonlySet<QuestionId>,
): BankQuestion[] {
  const random = createRandom(seed);
  const objectives = objectivesOf(questions);
  const [source, sink] = [0, 1];
  const nodeOf = { objective: 2, question: 2 + objectives.length, difficulty: 0 };
  nodeOf.difficulty = nodeOf.question + questions.length;

  const intoQuestions: Edge[] = questions.map(({ id, objective }, index) => ({
    from: nodeOf.objective + objectives.indexOf(objective),
    to: nodeOf.question + index,
    capacity: 1,
    cost: random.below(COST.chance) + (avoid.has(id) ? COST.lastAttempt : 0),
  }));
  const others: Edge[] = [
    ...questions.map(({ difficulty }, index) => ({
      from: nodeOf.question + index,
      to: nodeOf.difficulty + DIFFICULTIES.indexOf(difficulty),
      capacity: 1,
      cost: 0,
    })),
    // The first question on an objective pays, each further one costs more than the one before.
    ...objectives.flatMap((_, index) =>
      Array.from({ length: TEST_LENGTH }, (_unit, before) => ({
        from: source,
        to: nodeOf.objective + index,
        capacity: 1,
        cost: before === 0 ? COST.present : before * COST.uneven,
      })),
    ),
    ...DIFFICULTIES.map((difficulty, index) => ({
      from: nodeOf.difficulty + index,
      to: sink,
      capacity: TEST_BLUEPRINT[difficulty],
      cost: 0,
    })),
  ];
  const nodes = nodeOf.difficulty + DIFFICULTIES.length;
  const flow = findCheapestFlow(nodes, [...intoQuestions, ...others], source, sink);
  return questions.filter((_, index) => flow[index]! > 0);
}

function objectivesOf(questions: readonly BankQuestion[]): string[] {
  return [...new Set(questions.map((question) => question.objective))].sort();
}
