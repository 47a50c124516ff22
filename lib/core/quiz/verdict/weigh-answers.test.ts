import { expect, it } from 'vitest';
import { listTests, weighTests } from './weigh-answers';
import { anAnswer, daysAfter, MONDAY } from './verdict.fixture';

const NOW = Date.parse(MONDAY);
const weights = (...daysAgo: number[]) => {
  const answers = daysAgo.map((days) =>
    anAnswer({ attemptId: `${days} days`, at: daysAfter(MONDAY, -days) }),
  );
  return Object.fromEntries(weighTests(listTests(answers, NOW), NOW));
};

it('halves a weight every 90 days', () => {
  expect(weights(0)).toEqual({ '0 days': 1 });
  expect(weights(90)).toEqual({ '90 days': 0.5 });
  expect(weights(180)).toEqual({ '180 days': 0.25 });
});

it('halves a weight with every third later test', () => {
  const found = weights(0.3, 0.2, 0.1, 0);
  expect(found['0 days']).toBe(1);
  expect(found['0.3 days']! / 2 ** (-0.3 / 90)).toBeCloseTo(0.5, 10);
});

it('takes a test of a clock that was ahead for one of now', () => {
  expect(weights(-30)).toEqual({ '-30 days': 1 });
});

it('dates a test by its latest answer', () => {
  const answers = [
    anAnswer({ at: daysAfter(MONDAY, -3) }),
    anAnswer({ at: daysAfter(MONDAY, -2) }),
  ];
  expect(listTests(answers, NOW)).toEqual([
    { attemptId: 'first', time: Date.parse('2026-01-03T09:00:00.000Z') },
  ]);
});
