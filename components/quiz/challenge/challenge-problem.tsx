'use client';
/**
 * One problem of an open challenge: what is filled in, its clock, and how each try is judged. How it
 * looks is decided in problem-card.tsx; what has happened so far comes from the record.
 */
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useNow } from '@/components/ui/use-now';
import type { Misconception } from '@/lib/core/course';
import type { RunFact } from '@/lib/core/progress';
import {
  gradeResponse,
  NO_RESPONSE,
  seedWithin,
  type InvalidReason,
  type Response,
  type Score,
} from '@/lib/core/quiz';
import {
  phaseOf,
  remainingMs,
  type ChallengeAttempt,
  type ProblemAttempt,
} from '@/lib/core/quiz/challenge';
import { findLastRun, runFor, waitsForRun, type NumberedRun } from '../last-run';
import { orderOf } from '../order-of-attempt';
import { ProblemCard } from './problem-card';
import type { ProblemPlace } from './problem-head';
import type { ProblemView } from './problem-view';
import { sayMiss } from './say-miss';
import type { ChallengeActs } from './use-challenge';

/** Twice a second, so that the seconds shown never skip one. */
const TICK_MS = 500;

/** Where nothing was judged. */
const NOT_ANSWERED: Score = { kind: 'invalid', reason: 'incomplete' };

export interface ChallengeProblemProps {
  attempt: ChallengeAttempt;
  problem: ProblemAttempt;
  question: ProblemView;
  place: ProblemPlace;
  /** All runs of the pattern, in order of time. */
  runs: readonly RunFact[];
  runOffer: ReactNode;
  misconceptions: readonly Misconception[];
  acts: ChallengeActs;
  /** The way on from the solution. */
  next: ReactNode;
  /** False where the page opened with the problem: then the focus stays where it is. */
  takesFocus: boolean;
}

/** Mount it anew for each problem: what is filled in belongs to one. */
export function ChallengeProblem({
  attempt,
  problem,
  question,
  place,
  runs,
  runOffer,
  misconceptions,
  acts,
  next,
  takesFocus,
}: ChallengeProblemProps) {
  const { asked, feedback, seconds } = question;
  const phase = phaseOf(problem);
  const [draft, setDraft] = useState<Response | null>(null);
  const [lack, setLack] = useState<InvalidReason | null>(null);
  const order = useMemo(
    () => orderOf(asked, seedWithin(attempt.seed, asked.id)),
    [asked, attempt.seed],
  );

  const judged = problem.tries.findLast(({ end }) => end?.answer)?.end ?? null;
  const lastRun = useMemo(() => findLastRun(runs), [runs]);
  const judgedRun = judged ? findRun(runs, judged.runId) : runFor(asked, lastRun);
  const score = useMemo(
    () =>
      judged?.answer
        ? gradeResponse(feedback.gradable, judged.answer, { run: judgedRun?.run ?? null })
        : NOT_ANSWERED,
    [judged, feedback, judgedRun],
  );
  const run = phase === 'ended' ? judgedRun : runFor(asked, lastRun);
  const response = (phase === 'ended' ? null : draft) ?? judged?.answer ?? NO_RESPONSE;

  const now = useNow(TICK_MS);
  const from = findClockStart(problem, run, waitsForRun(asked, run));
  const left =
    attempt.timed && phase === 'asked' && now && from ? remainingMs(from, seconds, now) : null;
  const isOver = left === 0;
  useEffect(() => {
    if (isOver) acts.note(attempt, problem, 'timed-out');
  }, [isOver, acts, attempt, problem]);

  function check(): boolean {
    const given = gradeResponse(feedback.gradable, response, { run: run?.run ?? null });
    if (given.kind === 'invalid') {
      setLack(given.reason);
      return false;
    }
    setLack(null);
    acts.answer(attempt, problem, question, { response, score: given, run });
    return true;
  }

  const [firstTry] = problem.tries;
  const miss =
    phase !== 'ended' && firstTry?.end
      ? sayMiss(
          firstTry.end,
          { asked, gradable: feedback.gradable, score, response, order, run },
          misconceptions,
        )
      : null;
  return (
    <ProblemCard
      question={question}
      place={place}
      phase={phase}
      tryNumber={problem.tries.length}
      order={order}
      response={response}
      score={score}
      run={run}
      runOffer={runOffer}
      lack={lack}
      miss={miss}
      lastOutcome={problem.tries.at(-1)?.end?.outcome ?? null}
      hintShown={problem.hintShown}
      remainingMs={left}
      timed={attempt.timed}
      next={next}
      takesFocus={takesFocus}
      onRespond={(response) => {
        setDraft(response);
        setLack(null);
      }}
      onCheck={check}
      onShowHint={() => acts.note(attempt, problem, 'hint-shown')}
      onTryAgain={() => acts.begin(attempt, problem)}
      onGiveUp={() => acts.note(attempt, problem, 'given-up')}
      onSwitchClockOff={() => acts.note(attempt, problem, 'clock-off')}
    />
  );
}

/** Nobody can answer about a run that is not there yet: its training does not count. */
function findClockStart(
  { tries }: ProblemAttempt,
  run: NumberedRun | null,
  isWaiting: boolean,
): string | null {
  const begunAt = tries.at(-1)?.begunAt;
  if (!begunAt || isWaiting) return null;
  return run && run.at > begunAt ? run.at : begunAt;
}

function findRun(runs: readonly RunFact[], runId: string | null): NumberedRun | null {
  const place = runs.findIndex((run) => run.runId === runId);
  const run = runs[place];
  return run ? { run, number: place + 1, at: run.at } : null;
}
