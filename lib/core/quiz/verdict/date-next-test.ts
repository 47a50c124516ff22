/**
 * When the next test tells most. After a weak test soon, once the sections named have been read; a
 * strong one is repeated after a week, then after twice as long each time. Gaps that grow, at a tenth
 * to a fifth of the time for which something is to be remembered, keep most (N. J. Cepeda and others,
 * "Spacing Effects in Learning", Psychological Science 19, 2008). The days are this project's choice.
 */
import type { VerdictLevel } from './verdict';
import { DAY_MS } from './weigh-answers';

const DAYS: Readonly<Record<Exclude<VerdictLevel, 'strong'>, number>> = {
  'not-enough-evidence': 1,
  weak: 2,
  shaky: 4,
};
const STRONG_DAYS = 7;
const MOST_DAYS = 56;

/**
 * All times in milliseconds since 1970. `lastTest` is when the last test was handed in, and counts as
 * `now` where it is later; `goodTests` counts the tests in a row, the last included, that went well.
 * A date that has passed is `now`: the test is due.
 */
export function dateNextTest(
  level: VerdictLevel,
  lastTest: number,
  goodTests: number,
  now: number,
): number {
  const days =
    level === 'strong'
      ? Math.min(MOST_DAYS, STRONG_DAYS * 2 ** Math.max(0, goodTests - 1))
      : DAYS[level];
  return Math.max(now, Math.min(lastTest, now) + days * DAY_MS);
}
