/**
 * Where a learner is in the practice: which question, what is chosen, which hints are open. Pure;
 * grading is the core's, and what is kept for good goes to the learning record (practice.tsx).
 */
import type { Answered } from '@/lib/core/progress';
import type { ChoiceId, QuestionId } from '@/lib/core/quiz';
import { firstSeedOf } from './order-of-attempt';

export type Certainty = NonNullable<Answered['certainty']>;

export interface Attempt {
  questionId: QuestionId;
  /** Whether the learner asked for the question, or the page began with it. */
  openedBy: 'learner' | 'page';
  /** Fixes the order of the choices. */
  orderSeed: number;
  chosen: ChoiceId | null;
  certainty: Certainty | null;
  hintsShown: number;
  /** True after a check without a choice, until one is chosen. */
  asksForChoice: boolean;
  /** Null until the answer is checked. */
  outcome: 'right' | 'wrong' | null;
}

export interface PracticeSession {
  /** False while the page still shows what the server sent. */
  begun: boolean;
  /** The questions of this pass, in order. */
  queue: readonly QuestionId[];
  /** Null where the overview of all questions is shown. */
  attempt: Attempt | null;
}

export type PracticeAction =
  /** Begins a pass at its first question. */
  | { type: 'begin'; queue: readonly QuestionId[]; orderSeed: number }
  | { type: 'choose'; choiceId: ChoiceId }
  | { type: 'say-certainty'; certainty: Certainty }
  | { type: 'show-hint' }
  | { type: 'ask-for-choice' }
  | { type: 'judge'; outcome: 'right' | 'wrong' }
  | { type: 'try-again'; orderSeed: number }
  /** To the next question of the pass. */
  | { type: 'go-on'; orderSeed: number }
  /** To the overview. */
  | { type: 'finish' };

export function openSession(questionIds: readonly QuestionId[]): PracticeSession {
  const [first] = questionIds;
  return {
    begun: false,
    queue: questionIds,
    attempt: first === undefined ? null : openAttempt(first, firstSeedOf(first), 'page'),
  };
}

export function advanceSession(session: PracticeSession, action: PracticeAction): PracticeSession {
  const { queue, attempt } = session;
  switch (action.type) {
    case 'begin':
      return enter(action.queue, action.queue[0], action.orderSeed);
    case 'choose':
      return change(session, { chosen: action.choiceId, asksForChoice: false });
    case 'say-certainty':
      return change(session, { certainty: action.certainty });
    case 'show-hint':
      return change(session, { hintsShown: (attempt?.hintsShown ?? 0) + 1 });
    case 'ask-for-choice':
      return change(session, { asksForChoice: true });
    case 'judge':
      return change(session, { outcome: action.outcome });
    case 'try-again':
      return enter(queue, attempt?.questionId, action.orderSeed);
    case 'go-on':
      return enter(queue, nextInQueue(session) ?? undefined, action.orderSeed);
    case 'finish':
      return { begun: true, queue, attempt: null };
    default:
      return action satisfies never;
  }
}

/** The question after this one; null at the end of the pass. */
export function nextInQueue({ queue, attempt }: PracticeSession): QuestionId | null {
  if (!attempt) return null;
  return queue[queue.indexOf(attempt.questionId) + 1] ?? null;
}

function enter(
  queue: readonly QuestionId[],
  questionId: QuestionId | undefined,
  orderSeed: number,
): PracticeSession {
  const attempt = questionId === undefined ? null : openAttempt(questionId, orderSeed, 'learner');
  return { begun: true, queue, attempt };
}

/** An answer that is checked stays as it was. */
function change(session: PracticeSession, changes: Partial<Attempt>): PracticeSession {
  const { attempt } = session;
  if (!attempt || attempt.outcome) return session;
  return { ...session, begun: true, attempt: { ...attempt, ...changes } };
}

function openAttempt(
  questionId: QuestionId,
  orderSeed: number,
  openedBy: Attempt['openedBy'],
): Attempt {
  return {
    questionId,
    openedBy,
    orderSeed,
    chosen: null,
    certainty: null,
    hintsShown: 0,
    asksForChoice: false,
    outcome: null,
  };
}
