'use client';
/**
 * The challenge of a pattern: before it, its problems one by one, and its result. Which of them is
 * shown follows from the record, so that a page opened again goes on where the last one stopped.
 */
import { ArrowRight } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useCanTrain } from '@/components/experiment/quick-run/use-can-train';
import { Button } from '@/components/ui/button';
import { GettingReady } from '@/components/ui/getting-ready';
import type { Misconception, PatternId } from '@/lib/core/course';
import type { QuestionId } from '@/lib/core/quiz';
import {
  drawChallenge,
  findCurrent,
  findNext,
  isSolved,
  phaseOf,
  type ChallengeAttempt,
  type ProblemAttempt,
} from '@/lib/core/quiz/challenge';
import { findLastRun } from '../last-run';
import { drawSeed } from '../order-of-attempt';
import { ChallengeIntro } from './challenge-intro';
import type { ProblemView } from './problem-view';
import { useChallenge } from './use-challenge';

const loadProblem = () => import('./challenge-problem');
const ChallengeProblem = lazy(async () => ({ default: (await loadProblem()).ChallengeProblem }));
const ChallengeResult = lazy(async () => ({
  default: (await import('./challenge-result')).ChallengeResult,
}));

export interface ChallengeProps {
  pattern: { id: PatternId; title: string; href: string };
  /** All that a challenge can draw from; at least one. */
  problems: readonly ProblemView[];
  misconceptions: readonly Misconception[];
  /** Offers a run where a problem is about the learner's own and there is none; null where no run can be made. */
  runOffer: ReactNode;
}

/** What the learner chose to see; without a choice an open challenge goes on. */
type Shown =
  | { screen: 'intro' }
  | { screen: 'problem'; attemptId: string }
  | { screen: 'result'; attemptId: string }
  /** An ended problem, seen again from the result. */
  | { screen: 'look'; attemptId: string; questionId: QuestionId };

export function Challenge({ pattern, problems, misconceptions, runOffer }: ChallengeProps) {
  const { progress, attempts, open, known, acts } = useChallenge(pattern.id, problems);
  const [chosen, setShown] = useState<Shown | null>(null);
  const canTrain = useCanTrain();
  const runs = progress?.runs ?? [];

  const shown: Shown =
    chosen ?? (open ? { screen: 'problem', attemptId: open.attemptId } : { screen: 'intro' });
  const attempt =
    shown.screen === 'intro' ? null : attempts.find((one) => one.attemptId === shown.attemptId);

  function begin(drawn: Parameters<typeof acts.start>[0]): void {
    const attemptId = acts.start(drawn);
    setShown({ screen: 'problem', attemptId });
  }

  function beginNew(timed: boolean): void {
    const seed = drawSeed();
    const last = attempts.findLast(({ retryOf }) => retryOf === null);
    const ids = drawChallenge(problems.map(toDrawn), {
      seed,
      avoid: last?.problems.map(({ questionId }) => questionId) ?? [],
      canAskRun: findLastRun(runs) !== null || (runOffer !== null && canTrain),
    });
    const drawn = ids.map((id) => problems.find(({ asked }) => asked.id === id)!);
    begin({ seed, problems: drawn, timed, retryOf: null });
  }

  function retry(of: ChallengeAttempt): void {
    const wrong = of.problems.filter((problem) => !isSolved(problem));
    const again = wrong.flatMap(
      ({ questionId }) => problems.find(({ asked }) => asked.id === questionId) ?? [],
    );
    const retryOf = of.retryOf ?? of.attemptId;
    begin({ seed: drawSeed(), problems: again, timed: of.timed, retryOf });
  }

  // A challenge may be gone, with a reset or another learner's turn.
  if (shown.screen === 'intro' || !attempt) {
    return (
      <ChallengeIntro
        isReady={progress !== null}
        problems={problems}
        attempts={attempts}
        open={open}
        takesFocus={chosen !== null}
        onApproach={() => void loadProblem().catch(() => undefined)}
        onBegin={beginNew}
        onGoOn={(attemptId) => setShown({ screen: 'problem', attemptId })}
        onSeeResult={(attemptId) => setShown({ screen: 'result', attemptId })}
        onRetry={retry}
      />
    );
  }

  const { attemptId } = attempt;
  const seeResult = () => setShown({ screen: 'result', attemptId });
  const next = findNext(attempt, known);
  const problem = chooseProblem(shown, attempt, known) ?? next;
  const question = problems.find(({ asked }) => asked.id === problem?.questionId);
  if (shown.screen === 'result' || !problem || !question) {
    return (
      <Suspense fallback={<GettingReady what="the result" />}>
        <ChallengeResult
          attempt={attempt}
          problems={problems}
          pattern={pattern}
          takesFocus={chosen !== null}
          onRetry={() => retry(attempt)}
          onNew={() => setShown({ screen: 'intro' })}
          onLook={(questionId) => setShown({ screen: 'look', attemptId, questionId })}
        />
      </Suspense>
    );
  }

  const place = attempt.problems.indexOf(problem);
  const ended = attempt.problems.map((one) => phaseOf(one) === 'ended');
  const goOn =
    shown.screen === 'look' || !next ? (
      <Button look="primary" onClick={seeResult} className="max-sm:flex-auto">
        {shown.screen === 'look' ? 'Back to the result' : 'See the result'}
      </Button>
    ) : (
      <Button
        look="primary"
        onClick={() => {
          acts.begin(attempt, next);
          setShown({ screen: 'problem', attemptId });
        }}
        className="max-sm:flex-auto"
      >
        Next problem
        <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
      </Button>
    );
  return (
    <Suspense fallback={<GettingReady what="the problem" />}>
      <ChallengeProblem
        key={`${attemptId}/${problem.questionId}`}
        attempt={attempt}
        problem={problem}
        question={question}
        place={{ number: place + 1, ended }}
        runs={runs}
        runOffer={runOffer}
        misconceptions={misconceptions}
        acts={acts}
        next={goOn}
        takesFocus={chosen !== null}
      />
    </Suspense>
  );
}

function chooseProblem(
  shown: Shown,
  attempt: ChallengeAttempt,
  known: ReadonlySet<QuestionId>,
): ProblemAttempt | null {
  if (shown.screen !== 'look') return findCurrent(attempt, known);
  return attempt.problems.find(({ questionId }) => questionId === shown.questionId) ?? null;
}

function toDrawn({ asked }: ProblemView) {
  const { id, difficulty, objective, kind } = asked;
  return { id, difficulty, objective: objective.id, kind };
}
