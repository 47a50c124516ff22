/**
 * How much an answer counts today. What was known may be forgotten, and what was not known may have
 * been learned since, so an answer loses half of its weight with every 90 days, and with every three
 * tests handed in after it: weight = 2^-(days / 90 + later tests / 3). Both figures are this project's choice.
 */
import type { VerdictAnswer } from './verdict';

export const HALF_LIFE_DAYS = 90;
export const HALF_LIFE_TESTS = 3;

export const DAY_MS = 24 * 60 * 60 * 1000;

export interface FinishedTest {
  attemptId: string;
  /** Milliseconds since 1970; a time that cannot be read, or one ahead of `now`, counts as `now`. */
  time: number;
}

/** All tests among the answers, the earliest first. */
export function listTests(answers: readonly VerdictAnswer[], now: number): FinishedTest[] {
  const times = new Map<string, number>();
  for (const { attemptId, at } of answers) {
    const read = Date.parse(at);
    const time = Number.isFinite(read) ? Math.min(read, now) : now;
    times.set(attemptId, Math.max(time, times.get(attemptId) ?? -Infinity));
  }
  return [...times]
    .map(([attemptId, time]) => ({ attemptId, time }))
    .sort((a, b) => a.time - b.time || (a.attemptId < b.attemptId ? -1 : 1));
}

/** Weight in (0, 1] of every answer of a test, by the test's id. */
export function weighTests(tests: readonly FinishedTest[], now: number): Map<string, number> {
  return new Map(
    tests.map(({ attemptId, time }, place) => {
      const days = (now - time) / DAY_MS;
      const later = tests.length - 1 - place;
      return [attemptId, 2 ** -(days / HALF_LIFE_DAYS + later / HALF_LIFE_TESTS)];
    }),
  );
}
