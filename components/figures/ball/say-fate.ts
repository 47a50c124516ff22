/** What a rate does to the ball, in words. */
import type { BallFate } from '@/lib/core/figures';

interface Zone {
  word: string;
  fates: readonly BallFate[];
  /** The zone in terms of η · c. */
  from: number | null;
  to: number | null;
}

export const ZONES: readonly Zone[] = [
  { word: 'creeps', fates: ['creeps'], from: null, to: 0.1 },
  { word: 'settles', fates: ['settles', 'lands'], from: 0.1, to: 1 },
  { word: 'overshoots', fates: ['overshoots', 'swings'], from: 1, to: 2 },
  { word: 'diverges', fates: ['diverges'], from: 2, to: null },
];

/** With a space that does not break. */
const NEAR = '1\u00a0%';

/** `needed` steps bring it within a hundredth of its first distance; null where none do. */
export function sayFate(fate: BallFate, factor: number, needed: number | null): string {
  const left = String(Number(Math.abs(factor).toPrecision(3)));
  switch (fate) {
    case 'creeps':
      return `The ball creeps: each step leaves ${left} of the distance, so it needs ${needed} steps to come within ${NEAR}.`;
    case 'settles':
      return `The ball settles: each step leaves ${left} of the distance and stays on its side; ${needed} steps to within ${NEAR}.`;
    case 'lands':
      return 'η = 1/c: the first step lands on the bottom. No real loss is kind enough to tell its curvature.';
    case 'overshoots':
      return `The ball overshoots: each step lands on the other side, ${left} times as far from the bottom; ${needed} steps to within ${NEAR}.`;
    case 'swings':
      return 'η = 2/c, the border: the ball swings from side to side for ever and the loss stays what it was.';
    case 'diverges':
      return `The ball diverges: each step lands on the other side and ${left} times as far out. Above η = 2/c no number of steps helps.`;
    default:
      return fate satisfies never;
  }
}
