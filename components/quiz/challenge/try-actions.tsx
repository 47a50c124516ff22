'use client';
/** What can be done with a problem that has not ended: check, see the hint, give up, begin the second try. */
import { Eye, Lightbulb } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { MOST_TRIES } from '@/lib/core/quiz/challenge';
import { askForAnswer } from '../describe-response';
import { waitsForRun } from '../last-run';
import type { ProblemCardProps } from './problem-card-props';

type TryActionsProps = Pick<
  ProblemCardProps,
  'question' | 'phase' | 'tryNumber' | 'run' | 'lack' | 'hintShown'
> &
  Pick<ProblemCardProps, 'onShowHint' | 'onTryAgain' | 'onGiveUp'>;

export function TryActions({ lackId, ...props }: TryActionsProps & { lackId: string }) {
  const { question, phase, tryNumber, lack, onGiveUp } = props;
  return (
    <>
      <MainButton {...props} />
      {question.hints.length > 0 && <HintButton {...props} />}
      <Button look="quiet" onClick={onGiveUp} className="max-sm:flex-auto">
        <Eye aria-hidden size={20} strokeWidth={1.75} />
        Show the solution
      </Button>
      <p className="text-2 text-ink-2 sm:ml-auto">
        <span id={lackId} role="alert" className="font-medium text-wrong">
          {lack && askForAnswer(question.asked, lack)}
        </span>
        {!lack && phase === 'asked' && `Try ${tryNumber} of ${MOST_TRIES}`}
      </p>
    </>
  );
}

/** Keys, because a button that turned into another during its click would also submit the form. */
function MainButton({ question: { asked }, phase, run, onTryAgain }: TryActionsProps) {
  if (phase === 'between') {
    return (
      <Button key="begin" look="primary" onClick={onTryAgain} className="max-sm:flex-auto">
        Begin the second try
      </Button>
    );
  }
  if (waitsForRun(asked, run)) return null;
  return (
    <Button key="check" type="submit" look="primary" className="max-sm:flex-auto">
      Check answer
    </Button>
  );
}

/** Stays in the page when the hint is shown, so that the focus is not lost. */
function HintButton({ hintShown, onShowHint }: TryActionsProps) {
  return (
    <Button
      aria-disabled={hintShown}
      onClick={hintShown ? undefined : onShowHint}
      className="aria-disabled:cursor-not-allowed aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-3 max-sm:flex-auto"
    >
      <Lightbulb aria-hidden size={20} strokeWidth={1.75} />
      {hintShown ? 'That was the hint' : 'Show the hint'}
    </Button>
  );
}
