import { expect, test } from 'vitest';
import { bowlLoss, countStepsNeeded, judgeRate, rollBall, stepFactor } from './quadratic-bowl';

test.each([0.05, 0.5, 0.9, 1, 1.2])('rolls along start · (1 − ηc)^t at rate %s', (rate) => {
  const weights = rollBall({ rate, curvature: 2, start: 3 }, 12);
  expect(weights).toHaveLength(13);
  weights.forEach((weight, step) => {
    expect(weight).toBeCloseTo(3 * (1 - 2 * rate) ** step, 9);
  });
});

test.each([
  [0.01, 'creeps'],
  [0.1, 'settles'],
  [0.5, 'lands'],
  [0.9, 'overshoots'],
  [1, 'swings'],
  [1.1, 'diverges'],
] as const)('at curvature 2 a ball at rate %s %s', (rate, fate) => {
  expect(judgeRate({ rate, curvature: 2 })).toBe(fate);
});

test('the border of stability is 2/c', () => {
  expect(judgeRate({ rate: 0.1 - 1e-6, curvature: 20 })).toBe('overshoots');
  expect(judgeRate({ rate: 0.1, curvature: 20 })).toBe('swings');
  expect(judgeRate({ rate: 0.1 + 1e-6, curvature: 20 })).toBe('diverges');
});

test('counts the steps until a hundredth is left, and none fewer', () => {
  for (const rate of [0.05, 0.3, 0.7, 0.95]) {
    const steps = countStepsNeeded({ rate, curvature: 2 }, 0.01)!;
    const left = rollBall({ rate, curvature: 2, start: 1 }, steps).map(Math.abs);
    expect(left[steps]).toBeLessThanOrEqual(0.01);
    expect(left[steps - 1]).toBeGreaterThan(0.01);
  }
  expect(countStepsNeeded({ rate: 0.45, curvature: 2 }, 0.01)).toBe(2);
  expect(countStepsNeeded({ rate: 0.5, curvature: 2 }, 0.01)).toBe(1);
  expect(countStepsNeeded({ rate: 1, curvature: 2 }, 0.01)).toBeNull();
  expect(countStepsNeeded({ rate: 1.5, curvature: 2 }, 0.01)).toBeNull();
});

test('loss and factor are those of the formula', () => {
  expect(bowlLoss(3, 2)).toBe(9);
  expect(stepFactor({ rate: 0.25, curvature: 2 })).toBe(0.5);
});
