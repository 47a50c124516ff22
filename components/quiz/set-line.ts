/** One question of a finished or half finished set, as its result lists it. */
import type { Objective } from '@/lib/core/course';
import type { Difficulty, QuestionId } from '@/lib/core/quiz';
import type { Outcome } from './result-words';

export interface SetLine {
  questionId: QuestionId;
  /** 1 for the first of the set. */
  number: number;
  objective: Objective;
  difficulty: Difficulty;
  outcome: Outcome | 'unanswered';
  /** The answer in plain words; null where there is none, or what was answered is gone. */
  answer: string | null;
  /** True where the question was edited after the answer. */
  reworded: boolean;
}

export interface ObjectiveResult {
  objective: Objective;
  /** The lines of its questions, in the order of the set. */
  lines: readonly SetLine[];
  right: number;
}

/** In the order in which the set comes to each objective. */
export function listObjectives(lines: readonly SetLine[]): ObjectiveResult[] {
  const objectives = new Map(lines.map(({ objective }) => [objective.id, objective]));
  return [...objectives.values()].map((objective) => {
    const own = lines.filter((line) => line.objective.id === objective.id);
    const right = own.filter((line) => line.outcome === 'right').length;
    return { objective, lines: own, right };
  });
}
