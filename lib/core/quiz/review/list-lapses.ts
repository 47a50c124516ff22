/** The wrong answers of a learner, from practice, challenge and graded tests, as the schedule of cards wants them. */
import type { PatternProgress } from '../../progress/pattern-progress';
import type { Lapse } from './schedule-cards';

/** @param objectives the objective of each question that exists now, by its id */
export function listLapses(
  { answers, tests }: Pick<PatternProgress, 'answers' | 'tests'>,
  objectives: Readonly<Record<string, string>>,
): Lapse[] {
  const answered = answers
    .filter((answer) => !answer.correct)
    .map(({ at, questionId, misconceptions = [] }) => ({
      at,
      objective: Object.hasOwn(objectives, questionId) ? objectives[questionId]! : null,
      misconceptions,
    }));
  const tested = tests.flatMap(({ graded }) =>
    (graded?.results ?? [])
      // A question left open tells nothing of what the learner believes, but something of the objective.
      .filter((result) => !result.correct)
      .map(({ objective, misconceptions }) => ({ at: graded!.at, objective, misconceptions })),
  );
  return [...answered, ...tested];
}
