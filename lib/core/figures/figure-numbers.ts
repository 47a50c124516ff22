/** The numbers that authors may give to the figures of mathematics: what each stands for unless given, and its range. */
import type { NumberRange } from './read-attributes';

export interface NumberRule<Value> extends NumberRange {
  fallback: Value;
}

const RATE = { above: 0, below: 100 };
const CURVATURE = { above: 0, below: 1000 };
/** Not 0, where the slope is 0 and nothing moves. */
const PLACE = { above: -100, below: 100 };
const STEPS = { above: 0, below: 201, whole: true };

export const BALL_NUMBERS = {
  rate: { fallback: 0.1, ...RATE },
  curvature: { fallback: 1, ...CURVATURE },
  start: { fallback: -2.2, ...PLACE },
  steps: { fallback: 20, ...STEPS },
} as const satisfies Record<string, NumberRule<number>>;

export const MAP_NUMBERS = {
  rate: { fallback: 0.05, ...RATE },
  steps: { fallback: 40, ...STEPS },
} as const satisfies Record<string, NumberRule<number>>;

/** Two each: across and along. */
export const MAP_PAIRS = {
  curvatures: { fallback: [1, 20], ...CURVATURE },
  start: { fallback: [-4, 1.5], ...PLACE },
} as const satisfies Record<string, NumberRule<readonly [number, number]>>;
