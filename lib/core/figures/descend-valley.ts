/**
 * Three optimizers on one elongated bowl, L(x, y) = (a·x² + b·y²) / 2, from one start and at one rate.
 * The bowl has no noise: every step sees the true gradient (a·x, b·y).
 */

export const DESCENTS = ['sgd', 'momentum', 'adam'] as const;
export type DescentKind = (typeof DESCENTS)[number];

export type Pair = readonly [number, number];

export interface ValleyDescent {
  /** η, above 0. */
  rate: number;
  /** a and b, above 0. */
  curvatures: Pair;
  start: Pair;
  steps: number;
}

export interface ValleyPoint {
  at: Pair;
  loss: number;
}

/** Share of the last velocity that is kept. */
export const MOMENTUM = 0.9;
/** Kingma and Ba 2015, with the epsilon of Keras. */
const ADAM = { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 };
/** Farther out than this there is nothing to see, and numbers would overflow. */
const LOST = 1e6;

export function valleyLoss([x, y]: Pair, [a, b]: Pair): number {
  return (a * x ** 2 + b * y ** 2) / 2;
}

/** The start and the place after each step; shorter where it flew off. */
export function descendValley(kind: DescentKind, descent: ValleyDescent): ValleyPoint[] {
  const { curvatures, start, steps } = descent;
  // The bowl's axes do not mix, so each coordinate goes its own way.
  const paths = start.map((from, axis) =>
    descendAxis(kind, descent.rate, curvatures[axis]!, from, steps),
  );
  const points: ValleyPoint[] = [];
  for (let step = 0; step <= steps; step++) {
    const at: Pair = [paths[0]![step]!, paths[1]![step]!];
    points.push({ at, loss: valleyLoss(at, curvatures) });
    if (Math.max(...at.map(Math.abs)) > LOST) break;
  }
  return points;
}

/**
 * The highest rate at which no coordinate grows: 2/c for plain gradient descent, 2(1 + β)/c with
 * momentum β, c the larger curvature. Adam's steps have a length of their own: null.
 */
export function highestStableRate(kind: DescentKind, curvatures: Pair): number | null {
  const sharpest = Math.max(...curvatures);
  switch (kind) {
    case 'sgd':
      return 2 / sharpest;
    case 'momentum':
      return (2 * (1 + MOMENTUM)) / sharpest;
    case 'adam':
      return null;
    default:
      return kind satisfies never;
  }
}

function descendAxis(
  kind: DescentKind,
  rate: number,
  curvature: number,
  start: number,
  steps: number,
): number[] {
  const path = [start];
  let velocity = 0;
  let first = 0;
  let second = 0;
  for (let step = 1; step <= steps; step++) {
    const place = path.at(-1)!;
    const slope = curvature * place;
    switch (kind) {
      case 'sgd':
        path.push(place - rate * slope);
        break;
      case 'momentum':
        velocity = MOMENTUM * velocity - rate * slope;
        path.push(place + velocity);
        break;
      case 'adam': {
        const { beta1, beta2, epsilon } = ADAM;
        first = beta1 * first + (1 - beta1) * slope;
        second = beta2 * second + (1 - beta2) * slope ** 2;
        const mean = first / (1 - beta1 ** step);
        const size = Math.sqrt(second / (1 - beta2 ** step));
        path.push(place - (rate * mean) / (size + epsilon));
        break;
      }
      default:
        kind satisfies never;
    }
  }
  return path;
}
