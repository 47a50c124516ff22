'use client';
/** Before a challenge: what it asks for, whether a clock runs, and what came out of the last one. Props only. */
import { ArrowRight, Award } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import {
  CHALLENGE_SIZE,
  hasBadge,
  isSolved,
  type ChallengeAttempt,
} from '@/lib/core/quiz/challenge';
import { formatClock } from './format-clock';
import type { ProblemView } from './problem-view';
import { offerRetry, sayScore } from './say-result';

export function ChallengeIntro({
  isReady,
  problems,
  attempts,
  open,
  takesFocus,
  onApproach,
  onBegin,
  onGoOn,
  onSeeResult,
  onRetry,
}: {
  /** False while the record is read. */
  isReady: boolean;
  problems: readonly ProblemView[];
  attempts: readonly ChallengeAttempt[];
  /** The challenge that is not finished; null without one. */
  open: ChallengeAttempt | null;
  takesFocus: boolean;
  /** Pointer or focus comes to the button that begins: what it leads to can be fetched. */
  onApproach: () => void;
  onBegin: (timed: boolean) => void;
  onGoOn: (attemptId: string) => void;
  onSeeResult: (attemptId: string) => void;
  onRetry: (attempt: ChallengeAttempt) => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const [choice, setChoice] = useState<boolean | null>(null);
  // Whoever wanted no clock is not asked to switch it off each time.
  const timed = choice ?? attempts.at(-1)?.timed ?? true;
  const limits = problems.map(({ seconds }) => seconds * 1000);
  const count = Math.min(CHALLENGE_SIZE, problems.length);
  const last = attempts.findLast(({ finishedAt }) => finishedAt !== null);
  return (
    <Panel aria-labelledby="challenge" className="max-sm:p-4">
      <h2 id="challenge" ref={heading} tabIndex={-1} className="text-5">
        {attempts.length > 0 ? 'Another challenge' : 'Your challenge'}
      </h2>
      <ul className="mt-2 mb-4 grid list-disc gap-1 pl-5 text-ink-2 marker:text-ink-3">
        <li>
          {count} problems out of {problems.length}, the easy ones first.
        </li>
        <li>Two tries each. After the first you read what is wrong, not what is right.</li>
        <li>One hint a problem, when you ask for it.</li>
        <li>
          With the clock on, a try lasts {formatClock(Math.min(...limits))} to{' '}
          {formatClock(Math.max(...limits))} minutes. The clock runs on when you look away.
        </li>
      </ul>
      <label className="mb-6 flex w-fit cursor-pointer items-center gap-2">
        <input
          type="checkbox"
          checked={timed}
          onChange={(event) => setChoice(event.target.checked)}
          className="size-4 accent-accent"
        />
        With the clock. It can be switched off at any time.
      </label>
      <div className="flex flex-wrap gap-x-4 gap-y-3">
        <Button
          look={open ? 'default' : 'primary'}
          disabled={!isReady}
          onPointerEnter={onApproach}
          onFocus={onApproach}
          onClick={() => onBegin(timed)}
          className="max-sm:w-full"
        >
          {open ? 'Put the open one aside and start' : 'Start the challenge'}
          {!open && <ArrowRight aria-hidden size={20} strokeWidth={1.75} />}
        </Button>
        {open && (
          <Button look="primary" onClick={() => onGoOn(open.attemptId)} className="max-sm:w-full">
            Go on with the open one
          </Button>
        )}
      </div>
      {last && (
        <div className="mt-6 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line pt-4 text-2 text-ink-2">
          {attempts.some(hasBadge) && (
            <span className="flex items-center gap-1.5 font-medium text-correct">
              <Award aria-hidden size={20} strokeWidth={1.75} />
              Badge earned
            </span>
          )}
          <span>Last time: {sayScore(last)}</span>
          <Button small onClick={() => onSeeResult(last.attemptId)}>
            See the result
          </Button>
          {!last.problems.every(isSolved) && (
            <Button small onClick={() => onRetry(last)}>
              {offerRetry(last)}
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
