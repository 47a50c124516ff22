/** How often a learner gets each verdict, over many seeds. */
import type { VerdictLevel } from '../../lib/core/quiz/verdict';
import { type Learner, type SimulatedQuestion, takeTests } from './simulate-learner';

export type VerdictCounts = Record<VerdictLevel, number>;

export interface CountsAfterTest {
  pattern: VerdictCounts;
  objectives: Record<string, VerdictCounts>;
}

const none = (): VerdictCounts => ({ strong: 0, shaky: 0, weak: 0, 'not-enough-evidence': 0 });

/** One entry for each of the tests taken in a row. Seeds are 0 … learners - 1. */
export function countVerdicts(
  learner: Learner,
  bank: readonly SimulatedQuestion[],
  tests: number,
  learners: number,
): CountsAfterTest[] {
  const counts: CountsAfterTest[] = Array.from({ length: tests }, () => ({
    pattern: none(),
    objectives: {},
  }));
  for (let seed = 0; seed < learners; seed++) {
    takeTests(learner, bank, tests, seed).forEach(({ pattern, objectives }, test) => {
      const { pattern: ofPattern, objectives: ofObjectives } = counts[test]!;
      ofPattern[pattern.level]++;
      for (const { objective, level } of objectives) {
        (ofObjectives[objective] ??= none())[level]++;
      }
    });
  }
  return counts;
}
