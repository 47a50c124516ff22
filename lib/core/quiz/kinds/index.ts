/** All kinds of questions. Whoever grades asks here by the kind's id and never switches on it. */
import type { GradeContext, QuestionKind, Score } from '../kind';
import type { Gradable, KindId } from '../question';
import type { Response } from '../response';
import { blanks } from './blanks/blanks';
import { fromRun } from './from-run/from-run';
import { multiple } from './multiple/multiple';
import { numeric } from './numeric/numeric';
import { ordering } from './ordering/ordering';
import { single } from './single/single';

const KINDS = {
  single,
  multiple,
  numeric,
  ordering,
  blanks,
  'from-run': fromRun,
} satisfies { [Kind in KindId]: QuestionKind<Kind> };

export const KIND_IDS = Object.keys(KINDS) as KindId[];

export function kindOf(id: KindId): QuestionKind {
  return KINDS[id];
}

/** Never throws, whatever the response. The same answer scores the same in whatever order it was shown. */
export function gradeResponse(
  gradable: Gradable,
  response: Response,
  context: GradeContext,
): Score {
  return kindOf(gradable.kind).grade(gradable, response, context);
}

/** The right answer; null where it needs a run and there is none. */
export function rightResponse(gradable: Gradable, context: GradeContext): Response | null {
  return kindOf(gradable.kind).rightResponse(gradable, context);
}

/** Probability in [0, 1] that a learner who knows nothing is right. */
export function guessChance(gradable: Gradable): number {
  return kindOf(gradable.kind).guessChance(gradable);
}

/** Ids of what is shown in an order, as the seed orders them; empty where nothing is. */
export function orderParts(gradable: Gradable, seed: number): string[] {
  return kindOf(gradable.kind).orderParts(gradable, seed);
}
