/**
 * How curves are told apart without colour: each has its own dash and marker. Used by the canvas and
 * by the legend, so that both draw the same.
 */
import type { CurveLookId } from './curve';

export interface CurveLook {
  /** Lengths of strokes and gaps in CSS pixels; empty for a solid line. */
  dash: readonly number[];
  /** In CSS pixels. */
  width: number;
  /** SVG path around (0, 0), about 9 px across. */
  marker: string;
  filled: boolean;
}

export const TRAINING_DASH: readonly number[] = [2, 4];
export const LEVEL_DASHES = { goal: [5, 4], claim: [9, 3, 2, 3] } as const;

const CIRCLE = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z';

const YOURS: CurveLook = { dash: [], width: 2.25, marker: CIRCLE, filled: true };

const RECORDED: readonly CurveLook[] = [
  { dash: [7, 3], marker: 'M0-4.8l4.6 8h-9.2z' },
  { dash: [], marker: 'M-3.7-3.7h7.4v7.4h-7.4z' },
  { dash: [10, 3, 2, 3], marker: 'M-3.6-3.6l7.2 7.2m0-7.2l-7.2 7.2' },
  { dash: [2, 3], marker: 'M0-5l5 5l-5 5l-5-5z' },
  { dash: [14, 4], marker: CIRCLE },
  { dash: [4, 2], marker: 'M0 4.8l4.6-8h-9.2z' },
].map((look) => ({ ...look, width: 1.25, filled: false }));

/** As many curves beside yours as can be told apart. */
export const MOST_OVERLAYS = RECORDED.length;

export function lookOf(id: CurveLookId): CurveLook {
  return id === 'yours' ? YOURS : RECORDED[id % RECORDED.length]!;
}
