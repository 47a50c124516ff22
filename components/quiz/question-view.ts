/**
 * A question as a page shows it, in three parts that are sent only where they are shown: what is
 * asked, hints, and feedback with the key. Built on the server (components/lesson/question-parts.tsx).
 * A part that is one paragraph comes as its text, without a `<p>`; longer ones come as blocks.
 */
import type { ReactNode } from 'react';
import type { Objective } from '@/lib/core/course';
import type { Difficulty, Gradable, KindId, QuestionId } from '@/lib/core/quiz';

interface AskedBase {
  id: QuestionId;
  difficulty: Difficulty;
  objective: Objective;
  contentHash: string;
  /** Of a `blanks` question it holds the code with its fields. */
  stem: ReactNode;
}

/** A choice, or an item to be put in order. */
export interface PartView {
  id: string;
  text: ReactNode;
  /** Plain text, for announcements and labels. */
  label: string;
  /** True for "all of these" and its like, which stay last. */
  pinned: boolean;
}

export type AskedView = AskedBase &
  (
    | { kind: 'single' | 'multiple' | 'ordering'; parts: readonly PartView[] }
    | { kind: 'numeric' | 'from-run'; unit: string | null }
    | { kind: 'blanks'; language: string; blanks: readonly { id: string; width: number }[] }
  );

/** What is asked in a question of one kind. */
export type AskedOf<Kind extends KindId> = AskedView & { kind: Kind };

export interface FeedbackView {
  /** What grading needs: the key is in here. */
  gradable: Gradable<KindId>;
  /**
   * Why each foreseen answer is right or wrong, with code and formulas. Keys: the id of the choice,
   * item or number, the measure, or `blank-id/0` for the first answer of a blank.
   */
  rationales: Readonly<Record<string, ReactNode>>;
  /** The worked answer, a step an item. */
  solution: readonly ReactNode[];
  check: ReactNode;
  mistakes: readonly ReactNode[];
}

export interface QuestionView {
  asked: AskedView;
  hints: readonly ReactNode[];
  feedback: FeedbackView;
}
