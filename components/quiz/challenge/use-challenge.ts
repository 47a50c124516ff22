'use client';
/**
 * A pattern's challenges for React: what the record tells of them, and what a learner can do. Every
 * act is one fact, so a page that is closed at any moment is found again as it was.
 */
import { useEffect, useMemo, useRef } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { ChallengeStep } from '@/lib/core/progress';
import { seedWithin, type Response, type Score } from '@/lib/core/quiz';
import {
  findOpen,
  isThrough,
  listResults,
  phaseOf,
  type ChallengeAttempt,
  type ProblemAttempt,
} from '@/lib/core/quiz/challenge';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import type { NumberedRun } from '../last-run';
import { stateAnswer } from '../state-answer';
import { drawAttemptId } from '../test/draw-id';
import type { ProblemView } from './problem-view';

export interface GivenAnswer {
  response: Response;
  score: Extract<Score, { kind: 'points' }>;
  run: NumberedRun | null;
}

export interface ChallengeActs {
  /** Begins with the first of these problems. Answers the id of the new attempt. */
  start(drawn: {
    seed: number;
    problems: readonly ProblemView[];
    timed: boolean;
    retryOf: string | null;
  }): string;
  /** Begins the next try, and with it its clock. */
  begin(attempt: ChallengeAttempt, problem: ProblemAttempt): void;
  answer(
    attempt: ChallengeAttempt,
    problem: ProblemAttempt,
    question: ProblemView,
    given: GivenAnswer,
  ): void;
  note(
    attempt: ChallengeAttempt,
    problem: ProblemAttempt,
    step: Exclude<ChallengeStep, 'begun'>,
  ): void;
}

export function useChallenge(pattern: PatternId, problems: readonly ProblemView[]) {
  const progress = usePatternProgress(pattern);
  const recordEvent = useRecordEvent();
  const attempts = progress?.challengeAttempts ?? NO_ATTEMPTS;
  const known = useMemo(() => new Set(problems.map(({ asked }) => asked.id)), [problems]);
  const open = findOpen(attempts, known);

  const acts = useMemo((): ChallengeActs => {
    const step = (attemptId: string, questionId: string, tryNumber: number, what: ChallengeStep) =>
      void recordEvent({
        type: 'challenge-progressed',
        payload: { pattern, attemptId, questionId, tryNumber, step: what },
      });
    return {
      start({ seed, problems: drawn, timed, retryOf }) {
        const attemptId = drawAttemptId();
        const questions = drawn.map(({ asked }) => ({
          questionId: asked.id,
          contentHash: asked.contentHash,
        }));
        const replaces = open?.attemptId ?? null;
        void recordEvent({
          type: 'challenge-started',
          payload: { pattern, attemptId, seed, timed, questions, retryOf, replaces },
        });
        if (questions[0]) step(attemptId, questions[0].questionId, 1, 'begun');
        return attemptId;
      },
      begin: ({ attemptId }, { questionId, tries }) =>
        step(attemptId, questionId, tries.length + 1, 'begun'),
      note: ({ attemptId }, problem, what) => {
        const next = phaseOf(problem) === 'between' ? 1 : 0;
        step(attemptId, problem.questionId, Math.max(1, problem.tries.length + next), what);
      },
      answer({ attemptId, seed }, { tries, hintShown }, { asked }, given) {
        const begunAt = tries.at(-1)?.begunAt;
        const { type, payload } = stateAnswer({
          ...given,
          pattern,
          set: 'challenge',
          asked,
          orderSeed: seedWithin(seed, asked.id),
          hintsUsed: hintShown ? 1 : 0,
          certainty: null,
          elapsedMs: begunAt ? Date.now() - Date.parse(begunAt) : 0,
        });
        void recordEvent({
          type,
          payload: { ...payload, attemptId, tryNumber: Math.max(1, tries.length) },
        });
      },
    };
  }, [pattern, recordEvent, open?.attemptId]);

  const finished = useRef(new Set<string>());
  useEffect(() => {
    // Also after a reload, and where the last problem was removed meanwhile.
    if (!open || !isThrough(open, known) || finished.current.has(open.attemptId)) return;
    const { attemptId, timed } = open;
    const results = listResults(open);
    if (results.length === 0) return;
    finished.current.add(attemptId);
    void recordEvent({
      type: 'challenge-finished',
      payload: { pattern, attemptId, timed, results },
    });
  }, [open, known, pattern, recordEvent]);

  return { progress, attempts, open, known, acts };
}

const NO_ATTEMPTS: readonly ChallengeAttempt[] = [];
