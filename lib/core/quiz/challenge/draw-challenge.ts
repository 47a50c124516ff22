/**
 * Which problems a challenge asks: of all possible sets, one that fits the plan best. What fits is
 * one sum, so no wish is met at any price: an objective asked twice and a difficulty off the mix
 * cost most, a problem of the last challenge costs less.
 */
import { shuffle } from '../../random';
import type { Difficulty, KindId, QuestionId } from '../question';

export const CHALLENGE_SIZE = 5;

export interface DrawnProblem {
  id: QuestionId;
  difficulty: Difficulty;
  objective: string;
  kind: KindId;
}

export interface DrawOptions {
  /** Any 32-bit integer. */
  seed: number;
  /** The problems of the last challenge. */
  avoid: readonly QuestionId[];
  /** Whether questions about the learner's own run can be answered: there is a run, or one can be made. */
  canAskRun: boolean;
}

/** How many of each difficulty a challenge of five has. */
const MIX: Record<Difficulty, number> = { easy: 1, medium: 2, hard: 2 };
const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;

const COST_OF_MIX = 2;
const COST_OF_REPEATED_OBJECTIVE = 2;
const COST_OF_SEEN = 1;

/** Sets are compared one by one; of more problems than this, as many are tried as the seed brings to the front. */
const MOST_COMPARED = 22;

/**
 * Ids in the order to be asked, the easy ones first: five, or all where there are fewer. At most one
 * asks about the learner's own run. The same problems and seed give the same draw, in whatever order
 * the problems come.
 */
export function drawChallenge(
  problems: readonly DrawnProblem[],
  { seed, avoid, canAskRun }: DrawOptions,
): QuestionId[] {
  const seen = new Set(avoid);
  const allowed = problems.filter(({ kind }) => canAskRun || kind !== 'from-run');
  const candidates = shuffle(
    [...allowed].sort((a, b) => (a.id < b.id ? -1 : 1)),
    seed,
  ).slice(0, MOST_COMPARED);
  let best: readonly DrawnProblem[] = [];
  let lowest = Infinity;
  for (const set of listSets(candidates, CHALLENGE_SIZE)) {
    // A set that lacks one costs more than any that is whole.
    const cost = costOf(set, seen) + (CHALLENGE_SIZE - set.length) * 1000;
    if (cost >= lowest) continue;
    best = set;
    lowest = cost;
  }
  return DIFFICULTIES.flatMap((difficulty) =>
    best.filter((problem) => problem.difficulty === difficulty).map(({ id }) => id),
  );
}

function costOf(set: readonly DrawnProblem[], seen: ReadonlySet<QuestionId>): number {
  const objectives = new Set(set.map(({ objective }) => objective)).size;
  const offMix = DIFFICULTIES.reduce((sum, difficulty) => {
    const count = set.filter((problem) => problem.difficulty === difficulty).length;
    return sum + Math.abs(count - MIX[difficulty]);
  }, 0);
  return (
    COST_OF_REPEATED_OBJECTIVE * (set.length - objectives) +
    // A problem in the place of another is off twice: one too many here, one too few there.
    COST_OF_MIX * (offMix / 2) +
    COST_OF_SEEN * set.filter(({ id }) => seen.has(id)).length
  );
}

/** Every set of `size` candidates, or of all that are left, with at most one about a run. */
function* listSets(
  candidates: readonly DrawnProblem[],
  size: number,
  chosen: readonly DrawnProblem[] = [],
): Generator<readonly DrawnProblem[]> {
  const [first, ...rest] = candidates;
  if (chosen.length === size || !first) {
    yield chosen;
    return;
  }
  const hasRun = chosen.some(({ kind }) => kind === 'from-run');
  if (first.kind !== 'from-run' || !hasRun) yield* listSets(rest, size, [...chosen, first]);
  // Without it there have to be enough others, unless there never were.
  if (chosen.length + rest.length >= size || first.kind === 'from-run') {
    yield* listSets(rest, size, chosen);
  }
}
