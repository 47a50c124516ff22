'use client';
/** The result of a challenge: the badge where it is earned, each objective, each problem, and the ways on. Props only. */
import { Award } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import type { QuestionId } from '@/lib/core/quiz';
import { hasBadge, isSolved, type ChallengeAttempt } from '@/lib/core/quiz/challenge';
import { SetResult } from '../set-result';
import { listLines } from './list-lines';
import type { ProblemView } from './problem-view';
import { offerRetry, sayResult } from './say-result';

export function ChallengeResult({
  attempt,
  problems,
  pattern,
  takesFocus,
  onRetry,
  onNew,
  onLook,
}: {
  attempt: ChallengeAttempt;
  problems: readonly ProblemView[];
  pattern: { title: string; href: string };
  takesFocus: boolean;
  /** Begins with the wrong ones only. */
  onRetry: () => void;
  onNew: () => void;
  onLook: (questionId: QuestionId) => void;
}) {
  const { head, advice } = sayResult(attempt);
  const canRetry = listLines(attempt, problems).some(({ outcome }) => outcome !== 'right');
  return (
    <SetResult
      head={head}
      advice={hasBadge(attempt) ? <Badge timed={attempt.timed}>{advice}</Badge> : advice}
      lines={listLines(attempt, problems)}
      takesFocus={takesFocus}
      level={2}
      actions={
        <>
          {canRetry && !attempt.problems.every(isSolved) && (
            <Button look="primary" onClick={onRetry} className="max-sm:w-full">
              {offerRetry(attempt)}
            </Button>
          )}
          <Button look={canRetry ? 'default' : 'primary'} onClick={onNew} className="max-sm:w-full">
            Another challenge
          </Button>
          <PageLink href={pattern.href} className="py-2 sm:ml-auto">
            Back to {pattern.title}
          </PageLink>
        </>
      }
      lineAction={(line) => (
        <Button small onClick={() => onLook(line.questionId)} className="self-start">
          See why<span className="sr-only"> problem {line.number} came out so</span>
        </Button>
      )}
    />
  );
}

function Badge({ timed, children }: { timed: boolean; children: string }) {
  return (
    <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="inline-flex items-center gap-2 rounded-full border border-correct bg-correct-soft px-3 py-1 font-sans text-3 font-semibold text-correct">
        <Award aria-hidden size={20} strokeWidth={1.75} />
        {timed ? 'Challenge badge, against the clock' : 'Challenge badge'}
      </span>
      <span>{children}</span>
    </span>
  );
}
