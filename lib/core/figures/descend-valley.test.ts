import { expect, test } from 'vitest';
import { descendValley, highestStableRate, valleyLoss } from './descend-valley';

const VALLEY = { curvatures: [1, 20], start: [-4, 1.5], steps: 40 } as const;

test('plain gradient descent follows its closed form on both axes', () => {
  const points = descendValley('sgd', { ...VALLEY, rate: 0.05 });
  points.forEach(({ at: [x, y] }, step) => {
    expect(x).toBeCloseTo(-4 * 0.95 ** step, 9);
    expect(y).toBeCloseTo(step === 0 ? 1.5 : 0, 9);
  });
});

/** w_t = A·r₁^t + B·r₂^t with the roots of r² − (1 + β − ηc)·r + β = 0; here both are real. */
test('momentum follows the roots of its recurrence', () => {
  const rate = 0.002;
  const points = descendValley('momentum', { ...VALLEY, curvatures: [1, 1], rate });
  const half = (1 + 0.9 - rate) / 2;
  const root = Math.sqrt(half ** 2 - 0.9);
  const [r1, r2] = [half + root, half - root];
  const w1 = -4 * (1 - rate);
  const a = (w1 - r2 * -4) / (r1 - r2);
  points.forEach(({ at: [x] }, step) => {
    expect(x).toBeCloseTo(a * r1 ** step + (-4 - a) * r2 ** step, 9);
  });
});

test('the first step of Adam is the rate long on each axis, whatever the slope', () => {
  const [, second] = descendValley('adam', { ...VALLEY, rate: 0.05 });
  expect(second!.at[0]).toBeCloseTo(-4 + 0.05, 6);
  expect(second!.at[1]).toBeCloseTo(1.5 - 0.05, 6);
});

/** Mean and root mean square of two slopes, written out. */
test('the second step of Adam is that of its formula', () => {
  const points = descendValley('adam', { ...VALLEY, curvatures: [1, 1], rate: 0.5, steps: 2 });
  const [g1, g2] = [-4, -3.5];
  const mean = (0.9 * 0.1 * g1 + 0.1 * g2) / (1 - 0.9 ** 2);
  const size = Math.sqrt((0.999 * 0.001 * g1 ** 2 + 0.001 * g2 ** 2) / (1 - 0.999 ** 2));
  expect(points[2]!.at[0]).toBeCloseTo(-3.5 - (0.5 * mean) / size, 5);
});

test.each(['sgd', 'momentum'] as const)(
  '%s turns from shrinking to growing at its limit',
  (kind) => {
    const limit = highestStableRate(kind, VALLEY.curvatures)!;
    const lossAfter = (rate: number) =>
      descendValley(kind, { ...VALLEY, rate, steps: 3000 }).at(-1)!.loss;
    expect(lossAfter(0.98 * limit)).toBeLessThan(1e-6);
    expect(lossAfter(1.02 * limit)).toBeGreaterThan(1e6);
  },
);

test('the limits are 2/c and 2(1 + β)/c of the sharper curvature', () => {
  expect(highestStableRate('sgd', [1, 20])).toBeCloseTo(0.1, 12);
  expect(highestStableRate('momentum', [1, 20])).toBeCloseTo(0.19, 12);
  expect(highestStableRate('adam', [1, 20])).toBeNull();
});

test('a path that flies off ends where nothing is to be seen any more', () => {
  const points = descendValley('sgd', { ...VALLEY, rate: 1, steps: 200 });
  expect(points.length).toBeLessThan(20);
  expect(points.every(({ loss }) => Number.isFinite(loss))).toBe(true);
});

test('the loss is half of the weighted squares', () => {
  expect(valleyLoss([2, -1], [1, 20])).toBe(12);
});
