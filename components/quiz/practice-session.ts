/**
 * Where a learner is in the practice: which question, what is answered, which hints are open. Pure;
 * grading is the core's, and what is kept for good goes to the learning record (practice.tsx).
 */
import {
  NO_RESPONSE,
  firstSeedOf,
  type InvalidReason,
  type QuestionId,
  type Response,
  type Score,
} from '@/lib/core/quiz';
import type { NumberedRun } from './last-run';
import type { Certainty } from './result-words';

export interface Attempt {
  questionId: QuestionId;
  /** Whether the learner asked for the question, or the page began with it. */
  openedBy: 'learner' | 'page';
  /** Fixes the order of choices and items. */
  orderSeed: number;
  response: Response;
  certainty: Certainty | null;
  hintsShown: number;
  /** Why the last check could not judge the answer; null after any change to it. */
  lack: InvalidReason | null;
  /** Null until the answer is judged. */
  judged: Judgement | null;
}

export interface Judgement {
  score: Score;
  /** The run that the answer was judged by; null for most kinds. */
  run: NumberedRun | null;
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
  | { type: 'respond'; response: Response }
  | { type: 'say-certainty'; certainty: Certainty }
  | { type: 'show-hint' }
  | { type: 'ask-for-more'; lack: InvalidReason }
  | { type: 'judge'; judgement: Judgement }
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
    case 'respond':
      return change(session, { response: action.response, lack: null });
    case 'say-certainty':
      return change(session, { certainty: action.certainty });
    case 'show-hint':
      return change(session, { hintsShown: (attempt?.hintsShown ?? 0) + 1 });
    case 'ask-for-more':
      return change(session, { lack: action.lack });
    case 'judge':
      return change(session, { judged: action.judgement, lack: null });
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

/** An answer that is judged stays as it was. */
function change(session: PracticeSession, changes: Partial<Attempt>): PracticeSession {
  const { attempt } = session;
  if (!attempt || attempt.judged) return session;
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
    response: NO_RESPONSE,
    certainty: null,
    hintsShown: 0,
    lack: null,
    judged: null,
  };
}
