/**
 * Pattern tests from their facts. Any number of tabs may have written them, with clocks that were
 * set back: the latest answer to a question counts, answers after the hand-in do not, and of several
 * gradings the first. What comes first is decided by the facts' turns, then by their times.
 */
import type { LearningEvent } from './event';
import type { TestResult } from './quiz-payloads';

export type TestEvent = Extract<
  LearningEvent,
  { type: 'test-started' | 'test-answered' | 'test-handed-in' | 'test-graded' }
>;
type EventOf<Type extends TestEvent['type']> = Extract<TestEvent, { type: Type }>;

export interface TestAnswer extends Pick<
  EventOf<'test-answered'>['payload'],
  'choiceIds' | 'texts' | 'certainty' | 'flagged'
> {
  at: string;
}

export interface TestAttempt {
  attemptId: string;
  startedAt: string;
  seed: number;
  questions: EventOf<'test-started'>['payload']['questions'];
  /** By question id. */
  answers: Record<string, TestAnswer>;
  handedInAt: string | null;
  graded: { at: string; results: TestResult[]; dropped: string[] } | null;
  /** The highest turn among its facts, 0 where none has one. */
  turn: number;
  /** All events that state it, by which it can be removed. */
  eventIds: string[];
}

/**
 * Attempts in the order in which they were started. `events` are those of one pattern, in order of
 * time. A fact about an attempt that was never started, or whose start was removed, changes nothing.
 */
export function foldTests(events: readonly TestEvent[]): TestAttempt[] {
  const attempts = new Map<string, TestAttempt>();
  const inTurn = [...events].sort((a, b) => turnOf(a) - turnOf(b));
  for (const event of inTurn) if (event.type === 'test-started') start(attempts, event);
  for (const event of inTurn) {
    const attempt = attempts.get(event.payload.attemptId);
    if (!attempt) continue;
    attempt.eventIds.push(event.id);
    attempt.turn = Math.max(attempt.turn, turnOf(event));
    if (event.type === 'test-answered') answer(attempt, event);
    if (event.type === 'test-handed-in') attempt.handedInAt ??= event.at;
  }
  // A grading has no turn: it states what was handed in, and takes no part in the order of answers.
  for (const event of events) {
    const attempt = attempts.get(event.payload.attemptId);
    if (attempt && event.type === 'test-graded') grade(attempt, event);
  }
  return [...attempts.values()];
}

/** The turn of the next fact about the tests of a pattern. */
export function nextTurn(attempts: readonly Pick<TestAttempt, 'turn'>[]): number {
  return 1 + attempts.reduce((highest, { turn }) => Math.max(highest, turn), 0);
}

/** To how many questions something was chosen or typed, complete or not. */
export function countAnswers({ answers }: Pick<TestAttempt, 'answers'>): number {
  return Object.values(answers).filter(
    ({ choiceIds, texts = {} }) =>
      choiceIds.length > 0 || Object.values(texts).some((text) => text.trim() !== ''),
  ).length;
}

function turnOf(event: TestEvent): number {
  return event.type === 'test-graded' ? 0 : (event.payload.turn ?? 0);
}

function start(attempts: Map<string, TestAttempt>, { at, payload }: EventOf<'test-started'>): void {
  const { attemptId, seed, questions } = payload;
  if (attempts.has(attemptId)) return;
  attempts.set(attemptId, {
    attemptId,
    startedAt: at,
    seed,
    questions,
    answers: {},
    handedInAt: null,
    graded: null,
    turn: 0,
    eventIds: [],
  });
}

function answer(attempt: TestAttempt, { at, payload }: EventOf<'test-answered'>): void {
  if (attempt.handedInAt) return;
  const { questionId, choiceIds, texts, certainty, flagged } = payload;
  attempt.answers[questionId] = { choiceIds, texts, certainty, flagged, at };
}

function grade(attempt: TestAttempt, { at, payload }: EventOf<'test-graded'>): void {
  attempt.handedInAt ??= at;
  attempt.graded ??= { at, results: payload.results, dropped: payload.dropped };
}
