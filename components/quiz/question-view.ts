/**
 * A question as the page shows it: rendered parts beside the data that grading needs. Built on the
 * server (components/lesson/question-parts.tsx); a part that is not handed on is never sent.
 * A part that is one paragraph comes as its text, without a `<p>`; longer ones come as blocks.
 */
import type { ReactNode } from 'react';
import type { Objective } from '@/lib/core/course';
import type { ChoiceId, Difficulty, Question, QuestionId } from '@/lib/core/quiz';

export interface ChoiceView {
  id: ChoiceId;
  correct: boolean;
  text: ReactNode;
  /** Why this option is right or wrong. */
  rationale: ReactNode;
  /** Id of the pattern's misconception that a wrong choice stands for; null on a correct one. */
  misconception: string | null;
}

export interface QuestionView {
  id: QuestionId;
  kind: Question['kind'];
  difficulty: Difficulty;
  objective: Objective;
  contentHash: string;
  stem: ReactNode;
  /** In the author's order; the card shuffles them. */
  choices: ChoiceView[];
  hints: ReactNode[];
  /** The worked answer, a step an item. */
  solution: ReactNode[];
  check: ReactNode;
  mistakes: ReactNode[];
  /** Plain text of each choice, for announcements and labels. */
  labels: Readonly<Record<ChoiceId, string>>;
}
