/** What a verdict says, in words and numbers. How it is found is decided in judge-pattern.ts. */
import type { TestResult } from '../../progress/quiz-payloads';
import type { QuestionId } from '../question';
import type { Estimate } from './estimate-share';

/** A graded answer of a finished test. */
export interface VerdictAnswer extends Pick<
  TestResult,
  | 'questionId'
  | 'difficulty'
  | 'objective'
  | 'certainty'
  | 'answered'
  | 'correct'
  | 'earned'
  | 'possible'
  | 'guessChance'
  | 'misconceptions'
> {
  attemptId: string;
  /** When the test was handed in, ISO 8601. */
  at: string;
}

export const VERDICT_LEVELS = ['strong', 'shaky', 'weak', 'not-enough-evidence'] as const;
export type VerdictLevel = (typeof VERDICT_LEVELS)[number];

/** Whoever knows this share of a test's questions is on the line between weak and strong. */
export const ENOUGH_KNOWN = 0.6;

export interface Judgement {
  level: VerdictLevel;
  /** Null without an answer. */
  estimate: Estimate | null;
  /** Questions asked in all tests, and how many of them were answered with full credit. */
  asked: number;
  right: number;
}

export interface ObjectiveJudgement extends Judgement {
  objective: string;
}

export type Certainty = NonNullable<TestResult['certainty']>;

export interface CertaintyRow {
  certainty: Certainty;
  answers: number;
  right: number;
  /** Share right that the words promise. */
  promised: number;
}

export interface Calibration {
  /** From certain to guess; those never said have no answers. */
  rows: readonly CertaintyRow[];
  /** Null with too few answers to tell. */
  tendency: 'too-sure' | 'fitting' | 'too-unsure' | null;
}

export interface MisconceptionCount {
  misconception: string;
  /** Answers that showed it, in all tests. */
  count: number;
  /** Those among them that belong to the last test. */
  inLastTest: number;
}

export interface PatternVerdict {
  pattern: Judgement;
  /** Of each objective that was asked, in the order of the ids. */
  objectives: readonly ObjectiveJudgement[];
  calibration: Calibration;
  /** The most pressing first: what the last tests showed most often. */
  misconceptions: readonly MisconceptionCount[];
  /** Questions of the last test that were answered wrongly and called certain. */
  certainAndWrong: readonly QuestionId[];
  /** ISO 8601; null without a finished test. Never before the time of judging. */
  nextTest: string | null;
}
