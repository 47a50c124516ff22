import { expect, test } from 'vitest';
import { fitTicks } from './fit-ticks';

test.each([
  [1.1, 1.5, [1.1, 1.2, 1.3, 1.4, 1.5]],
  [0, 70.1, [0, 20, 40, 60, 80]],
  [-0.3, 0.2, [-0.3, -0.2, -0.1, 0, 0.1, 0.2]],
  [5, 5, [5, 6]],
] as const)('from %s to %s', (low, high, ticks) => {
  expect(fitTicks(low, high)).toEqual(ticks);
});
