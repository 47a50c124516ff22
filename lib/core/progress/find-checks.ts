/** Where a learner stands with the checks of a lesson, from the facts on record. */
import type { ModeId } from '../modes/mode-id';
import type { CheckFact } from './pattern-progress';

/** Which check of a lesson it is. */
export interface CheckPlace {
  section: string;
  place: number;
}

/** The latest fact of a check; undefined where it was neither answered nor skipped. */
export function findCheck(
  checks: readonly CheckFact[],
  mode: ModeId,
  { section, place }: CheckPlace,
): CheckFact | undefined {
  return checks.findLast(
    (fact) => fact.mode === mode && fact.section === section && fact.place === place,
  );
}

/** The checks of a lesson that are neither answered nor skipped, in their order. */
export function listOpenChecks<Check extends CheckPlace>(
  checks: readonly CheckFact[],
  mode: ModeId,
  places: readonly Check[],
): Check[] {
  return places.filter((place) => findCheck(checks, mode, place) === undefined);
}
