'use client';
/** What a learner will be able to do after the pattern, each with the evidence there is so far. */
import type { Objective } from '@/lib/core/course';
import { countPractice } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';
import type { PatternOutline } from './pattern-outline';

export function ObjectiveList({
  pattern,
  objectives,
}: {
  pattern: PatternOutline;
  objectives: readonly Objective[];
}) {
  const progress = usePatternProgress(pattern.id);
  return (
    <ul>
      {objectives.map((objective) => {
        const questions = (pattern.practice ?? []).filter(
          (question) => question.objective === objective.id,
        );
        const { answered, right, total } = countPractice(
          questions.map((question) => question.id),
          progress?.answers ?? [],
        );
        return (
          <li key={objective.id} className="border-t border-line py-3 text-pretty first:border-0">
            {objective.text}
            {answered > 0 && (
              <span className="mt-0.5 block text-2 text-ink-2">
                {right} of {total} practice question{total === 1 ? '' : 's'} right
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
