/** What a learner has done, as the pages show it. fold-events.ts makes it from the record. */
import type { Prediction } from '../experiment/predictions/prediction';
import type { Run, TestFigures } from '../experiment/run';
import type { ModeId } from '../modes/mode-id';
import type { ChallengeAttempt } from '../quiz/challenge/challenge-attempt';
import type { Memory } from '../quiz/review/memory';
import type { Answered } from './event';
import type { TestAttempt } from './fold-tests';
import type { Rating } from './event-limits';
import type { ChallengeResult } from './quiz-payloads';

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
  /** What is known of the learner's memory of the card after this rating. */
  memory: Memory;
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
