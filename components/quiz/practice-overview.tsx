'use client';
/** All questions of the practice with their latest answers, and the ways on. Props only. */
import { Button, ButtonLink } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import type { QuestionId } from '@/lib/core/quiz';
import { offerWrongOnes, sayStandings } from './result-words';
import type { SetLine } from './set-line';
import type { SetNoun } from './set-noun';
import { SetResult } from './set-result';

export function PracticeOverview({
  standings,
  pattern,
  takesFocus,
  noun = 'question',
  onBegin,
}: {
  /** In the order of the practice. */
  standings: readonly SetLine[];
  pattern: { title: string; href: string };
  /** True where the learner came here from a question, false where the page opened with it. */
  takesFocus: boolean;
  /** What the set calls its questions; tasks stand inside a lesson. */
  noun?: SetNoun;
  /** Begins a pass through these questions. */
  onBegin: (queue: readonly QuestionId[]) => void;
}) {
  const idsOf = (...outcomes: SetLine['outcome'][]) =>
    standings.filter(({ outcome }) => outcomes.includes(outcome)).map((line) => line.questionId);
  const open = idsOf('unanswered');
  const wrong = idsOf('wrong', 'partly');
  const firstOpen = standings.find((line) => line.outcome === 'unanswered');
  const allRight = open.length === 0 && wrong.length === 0;

  return (
    <SetResult
      {...sayStandings(standings)}
      lines={standings}
      takesFocus={takesFocus}
      noun={noun}
      level={noun === 'question' ? 1 : 2}
      actions={
        <>
          {allRight && (
            <ButtonLink href={pattern.href} look="primary" className="max-sm:w-full">
              Back to {pattern.title}
            </ButtonLink>
          )}
          {firstOpen && (
            <Button look="primary" onClick={() => onBegin(open)} className="max-sm:w-full">
              Go on with {noun} {firstOpen.number}
            </Button>
          )}
          {wrong.length > 0 && (
            <Button
              look={firstOpen ? 'default' : 'primary'}
              onClick={() => onBegin(wrong)}
              className="max-sm:w-full"
            >
              {offerWrongOnes(wrong.length)}
            </Button>
          )}
          <Button
            onClick={() => onBegin(standings.map((line) => line.questionId))}
            className="max-sm:w-full"
          >
            All again from {noun} 1
          </Button>
          {!allRight && (
            <PageLink href={pattern.href} className="py-2 sm:ml-auto">
              Back to the pattern
            </PageLink>
          )}
        </>
      }
      lineAction={({ questionId, number, outcome }) => (
        <Button small onClick={() => onBegin([questionId])} className="self-start justify-self-end">
          {outcome === 'unanswered' ? 'Answer' : 'Answer again'}
          <span className="sr-only">
            : {noun} {number}
          </span>
        </Button>
      )}
    />
  );
}
