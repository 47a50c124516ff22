'use client';
/** How an answer came out. The region is always in the page, so that the result is announced; then it takes the focus. */
import clsx from 'clsx';
import { CircleCheck, CircleDashed, CircleDot, CircleX, type LucideIcon } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Response, Score } from '@/lib/core/quiz';
import { lookOf } from './kinds';
import type { NumberedRun } from './last-run';
import type { AskedView, FeedbackView } from './question-view';
import { outcomeOf, sayCredit, sayResult, type Certainty, type Outcome } from './result-words';

export interface AnswerResultProps {
  asked: AskedView;
  feedback: Pick<FeedbackView, 'gradable'>;
  /** Null until the answer is judged; then it takes the focus. Invalid means "not answered". */
  score: Score | null;
  response: Response;
  order: readonly string[];
  run?: NumberedRun | null;
  certainty: Certainty | null;
  /** True where the result came with the page and not by a press of the learner's: then the focus stays. */
  isStill?: boolean;
  /** Level of its heading; 2 unless told. */
  level?: 2 | 3 | 4 | 5;
}

export function AnswerResult(props: AnswerResultProps) {
  const { score, certainty, isStill = false, level = 2 } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Once an answer: the record tells the same result anew with each of its facts.
  const isJudged = score !== null;
  useEffect(() => {
    if (!isJudged || isStill) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [isJudged, isStill]);

  const Heading = `h${level}` as const;
  return (
    <div role={isStill ? undefined : 'status'}>
      {score && (
        <ResultPanel outcome={outcomeOf(score)}>
          <Heading
            ref={heading}
            tabIndex={-1}
            className={clsx(
              'w-fit font-sans text-note font-semibold tracking-[0] outline-offset-3',
              LOOKS[outcomeOf(score)].ink,
            )}
          >
            {sayResult(outcomeOf(score), certainty)}
          </Heading>
          <p className="col-start-2 text-pretty">{sayDetail(props, score)}</p>
        </ResultPanel>
      )}
    </div>
  );
}

function ResultPanel({
  outcome,
  children,
}: {
  outcome: Outcome | 'unanswered';
  children: ReactNode;
}) {
  const { icon: Icon, frame, ink } = LOOKS[outcome];
  return (
    <div
      className={clsx(
        'mb-6 grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 gap-y-1 rounded-2 border px-4 py-4 sm:px-6',
        frame,
      )}
    >
      <Icon aria-hidden size={28} strokeWidth={1.75} className={ink} />
      {children}
    </div>
  );
}

function sayDetail(
  { asked, feedback: { gradable }, response, order, run = null }: AnswerResultProps,
  score: Score,
): string {
  const key = lookOf(asked.kind).sayKey({ asked, gradable, score, response, order, run });
  const credit = sayCredit(score);
  return credit === null ? key : `${credit} ${key}`;
}

const LOOKS: Record<Outcome | 'unanswered', { icon: LucideIcon; frame: string; ink: string }> = {
  right: { icon: CircleCheck, frame: 'border-correct bg-correct-soft', ink: 'text-correct' },
  partly: { icon: CircleDot, frame: 'border-caution bg-caution-soft', ink: 'text-caution' },
  wrong: { icon: CircleX, frame: 'border-wrong bg-wrong-soft', ink: 'text-wrong' },
  unanswered: { icon: CircleDashed, frame: 'border-line-strong bg-sunken', ink: 'text-ink-2' },
};
