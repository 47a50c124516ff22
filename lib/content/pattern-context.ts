/** What a pattern declares, and which ids its questions and cards have taken: an id names one thing for ever. */
import { suggestName } from './nearest-name';
import { pointOf, type Place, type Point, type Report } from './problem';

export interface TakenId extends Point {
  what: 'question' | 'card';
  file: string;
}

export interface PatternContext {
  /** Null where the front matter could not be read, so that nothing is blamed on it. */
  objectives: readonly string[] | null;
  misconceptions: readonly string[] | null;
  /** Ids of questions and cards seen so far in any file of the pattern. */
  takenIds: Map<string, TakenId>;
}

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Lower-case words joined by hyphens. */
export function isId(text: string): boolean {
  return ID.test(text);
}

/** Reports an id that is not usable or not free, and takes it otherwise. A missing one is reported with the vocabulary. */
export function claimId(
  id: string | undefined,
  what: TakenId['what'],
  place: Place,
  where: string,
  { takenIds }: PatternContext,
  report: Report,
): void {
  if (!id) return;
  if (!isId(id)) {
    report.add(
      place,
      `the id "${id}" is not usable. Write lower-case words joined by hyphens.`,
      where,
    );
  }
  const taken = takenIds.get(id);
  if (taken === undefined) {
    takenIds.set(id, { what, file: report.file, ...pointOf(place) });
    return;
  }
  report.add(
    place,
    `the id is taken by the ${taken.what} at ${taken.file}:${taken.line}. Give this one another id.`,
    where,
  );
}

/** Reports an objective that `pattern.mdx` does not declare. */
export function checkObjective(
  objective: string | undefined,
  place: Place,
  where: string,
  { objectives }: PatternContext,
  report: Report,
): void {
  if (!objective || objectives === null || objectives.includes(objective)) return;
  report.add(
    place,
    `unknown objective "${objective}".${suggestName(objective, objectives)} The objectives in pattern.mdx are ${objectives.join(', ')}.`,
    where,
  );
}
