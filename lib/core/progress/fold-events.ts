/**
 * From the list of events to what the pages show. A pure fold: the same events in any order give
 * the same state, so tabs and devices can merge by union. What counts is decided in
 * decide-visible.ts.
 */
import type { Prediction } from '../experiment/predictions/prediction';
import type { Run, TestFigures } from '../experiment/run';
import type { ModeId } from '../modes/mode-id';
import type { ChallengeAttempt } from '../quiz/challenge/challenge-attempt';
import { listVisible } from './decide-visible';
import type { Answered, LearningEvent } from './event';
import { foldChallenges, type ChallengeEvent } from './fold-challenges';
import { foldTests, type TestAttempt, type TestEvent } from './fold-tests';
import type { ChallengeResult, Rating } from './quiz-payloads';

export interface AnswerFact extends Answered {
  /** The event that states it, by which it can be removed. */
  eventId: string;
  at: string;
}

export interface RunFact extends Run {
  /** The event that states it, by which it can be removed. */
  eventId: string;
  at: string;
  test: TestFigures | null;
}

/** What the learner calls a run and says about it; empty where nothing. */
export interface RunNote {
  name: string;
  note: string;
}

export interface ChallengeFact {
  eventId: string;
  at: string;
  attemptId: string;
  timed: boolean;
  results: ChallengeResult[];
}

export interface ReviewFact {
  eventId: string;
  at: string;
  cardId: string;
  contentHash: string;
  rating: Rating;
  /** Orders the ratings of a card before their times do. */
  turn: number;
}

/** A check of a lesson that was answered, or skipped knowingly. */
export interface CheckFact {
  eventId: string;
  at: string;
  mode: ModeId;
  section: string;
  place: number;
  contentHash: string;
  /** Null where it was skipped. */
  choiceId: string | null;
  correct: boolean;
}

export interface PatternProgress {
  opened: Partial<Record<ModeId, string>>;
  read: Partial<Record<ModeId, string>>;
  /** All answers in order of time. */
  answers: AnswerFact[];
  /** All runs in order of time. */
  runs: RunFact[];
  /** By run id; also of runs that never came to an end. */
  predictions: Map<string, Prediction>;
  /** By run id. */
  runNotes: Map<string, RunNote>;
  /** All pattern tests, open and finished, in the order in which they were started. */
  tests: TestAttempt[];
  /** All finished challenges in order of time, each once. */
  challenges: ChallengeFact[];
  /** All challenges, open and finished, in order of their start. */
  challengeAttempts: ChallengeAttempt[];
  /** All ratings of review cards in order of time. */
  reviews: ReviewFact[];
  /** All checks answered or skipped, in order of time. */
  checks: CheckFact[];
}

export interface Progress {
  patterns: Record<string, PatternProgress>;
  /** The lesson opened last. */
  last: { pattern: string; mode: ModeId; at: string } | null;
}

export const NO_PATTERN_PROGRESS: PatternProgress = {
  opened: {},
  read: {},
  answers: [],
  runs: [],
  predictions: new Map(),
  runNotes: new Map(),
  tests: [],
  challenges: [],
  challengeAttempts: [],
  reviews: [],
  checks: [],
};

/** What counts for a profile, its own and what it joined. */
export function foldEvents(events: readonly LearningEvent[], profileId: string): Progress {
  const progress: Progress = { patterns: {}, last: null };
  const figures = new Map<string, TestFigures>();
  const testEvents: TestEvent[] = [];
  const challengeEvents: ChallengeEvent[] = [];
  for (const event of listVisible(events, profileId)) {
    const pattern = (progress.patterns[event.payload.pattern] ??=
      structuredClone(NO_PATTERN_PROGRESS));
    switch (event.type) {
      case 'opened':
        // The latest opening, so that "continue" leads to the lesson seen last.
        pattern.opened[event.payload.mode] = event.at;
        progress.last = { ...event.payload, at: event.at };
        break;
      case 'read':
        pattern.read[event.payload.mode] ??= event.at;
        break;
      case 'answered':
        pattern.answers.push({ ...event.payload, eventId: event.id, at: event.at });
        if (event.payload.set === 'challenge') challengeEvents.push(event);
        break;
      case 'test-started':
      case 'test-answered':
      case 'test-handed-in':
      case 'test-graded':
        testEvents.push(event);
        break;
      case 'challenge-started':
      case 'challenge-progressed':
        challengeEvents.push(event);
        break;
      case 'challenge-finished': {
        const { attemptId, timed, results } = event.payload;
        challengeEvents.push(event);
        // Two tabs may both have seen its end.
        if (pattern.challenges.some((one) => one.attemptId === attemptId)) break;
        pattern.challenges.push({ eventId: event.id, at: event.at, attemptId, timed, results });
        break;
      }
      case 'card-reviewed': {
        const { cardId, contentHash, rating, turn = 0 } = event.payload;
        const { id: eventId, at } = event;
        pattern.reviews.push({ eventId, at, cardId, contentHash, rating, turn });
        break;
      }
      case 'check-answered': {
        const { pattern: _, ...fact } = event.payload;
        pattern.checks.push({ ...fact, eventId: event.id, at: event.at });
        break;
      }
      case 'run-finished':
        pattern.runs.push({ ...event.payload.run, eventId: event.id, at: event.at, test: null });
        break;
      case 'run-tested':
        figures.set(event.payload.runId, event.payload.test);
        break;
      case 'run-predicted':
        // What was said first counts: a later one may know more.
        if (!pattern.predictions.has(event.payload.runId)) {
          pattern.predictions.set(event.payload.runId, event.payload.prediction);
        }
        break;
      case 'run-noted': {
        const { runId, name, note } = event.payload;
        pattern.runNotes.set(runId, { name, note });
        break;
      }
      default:
        event satisfies never;
    }
  }
  for (const [id, pattern] of Object.entries(progress.patterns)) {
    pattern.tests = foldTests(testEvents.filter(({ payload }) => payload.pattern === id));
    pattern.challengeAttempts = foldChallenges(
      challengeEvents.filter(({ payload }) => payload.pattern === id),
    );
    for (const run of pattern.runs) run.test = figures.get(run.runId) ?? null;
  }
  return progress;
}
