/** What the skeletons of a pattern are filled with: its own words, so that nothing has to be renamed later. */
import type { SourceFile } from '../../lib/content/source-file';

export interface Skeleton {
  /** `content/<course>/<pattern>` */
  folder: string;
  title: string;
  /** Ids, at least one of each. */
  objectives: readonly string[];
  misconceptions: readonly string[];
}

/** A file of the pattern; `name` is its path below the folder. */
export function fileOf({ folder }: Skeleton, name: string, source: string): SourceFile {
  return { path: `${folder}/${name}`, source };
}

/** The name that has its turn, so that each is used about as often as the others. */
export function inTurn(names: readonly string[], turn: number): string {
  return names[turn % names.length]!;
}

/** The names for one of several places, so that each has a place; none where there are fewer names than places. */
export function shareOf(names: readonly string[], place: number, places: number): string[] {
  return names.filter((_, index) => index % places === place);
}
