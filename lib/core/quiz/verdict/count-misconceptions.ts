/** The misconceptions that answers showed, the most pressing first: often, and lately. */
import type { MisconceptionCount, VerdictAnswer } from './verdict';

/** `weights` are those of the tests (weigh-answers.ts); `lastTest` is the id of the latest. */
export function countMisconceptions(
  answers: readonly VerdictAnswer[],
  weights: ReadonlyMap<string, number>,
  lastTest: string | null,
): MisconceptionCount[] {
  const found = new Map<string, MisconceptionCount & { pressing: number }>();
  for (const { attemptId, misconceptions } of answers) {
    for (const misconception of new Set(misconceptions)) {
      const before = found.get(misconception);
      found.set(misconception, {
        misconception,
        count: (before?.count ?? 0) + 1,
        inLastTest: (before?.inLastTest ?? 0) + (attemptId === lastTest ? 1 : 0),
        pressing: (before?.pressing ?? 0) + (weights.get(attemptId) ?? 0),
      });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.pressing - a.pressing || (a.misconception < b.misconception ? -1 : 1))
    .map(({ misconception, count, inLastTest }) => ({ misconception, count, inLastTest }));
}
