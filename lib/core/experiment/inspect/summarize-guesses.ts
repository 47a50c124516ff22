/** What the guesses on all validation images show together: who is taken for whom, and the worst mistakes. */
import type { Guess } from './inspection';

/** [classes, classes], row-major: the row is the true class, the column the guess. */
export function countConfusion(guesses: readonly Guess[], classes: number): Uint32Array {
  const counts = new Uint32Array(classes * classes);
  for (const { truth, guess } of guesses) counts[truth * classes + guess]! += 1;
  return counts;
}

/** At most `most` wrong guesses, the most certain first; equally certain ones in the order of the images. */
export function findMistakes(guesses: readonly Guess[], most: number): Guess[] {
  return guesses
    .filter(({ truth, guess }) => truth !== guess)
    .sort((a, b) => b.certainty - a.certainty || a.image - b.image)
    .slice(0, most);
}

export interface Confusion {
  truth: number;
  guess: number;
  count: number;
}

/** The pair of different classes that is confused most often; null where nothing is. */
export function findCommonConfusion(counts: Uint32Array, classes: number): Confusion | null {
  let worst: Confusion | null = null;
  counts.forEach((count, place) => {
    const truth = Math.floor(place / classes);
    const guess = place % classes;
    if (truth !== guess && count > (worst?.count ?? 0)) worst = { truth, guess, count };
  });
  return worst;
}
