'use client';
/** Where a learner left off: the pattern, what was opened last, what comes next, and where one stands in it. */
import { ArrowRight, Repeat } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import type { Continuation } from './find-continuation';
import { MODE_ICONS } from './mode-icons';
import { linkMode, linkPattern } from './pattern-outline';
import { StandingPanel } from './standing-panel';
import { useReviewPlan } from './use-review-plan';

export function ContinueLead({ pattern, states, last, next }: Continuation) {
  const Icon = last && MODE_ICONS[last.id];
  const overview = linkPattern(pattern.id);
  const review = linkMode(pattern.id, 'review');
  const due = useReviewPlan(pattern)?.due ?? 0;
  return (
    <div className="grid items-center gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <section aria-labelledby="continue">
        <p className="mb-2 flex flex-wrap items-center gap-x-4 text-2 leading-6 text-ink-2">
          <span className="inline-flex items-center gap-2 font-medium">
            {Icon && <Icon aria-hidden size={20} strokeWidth={1.75} />}
            Continue where you left off
          </span>
          {last && (
            <span>
              {last.title}
              {last.status.note && `. ${last.status.note}`}
            </span>
          )}
        </p>
        <h2 id="continue" className="text-7 font-display tracking-[-0.022em]">
          {pattern.title}
        </h2>
        <p className="mt-4 mb-6 max-w-measure font-serif text-4 text-pretty text-ink-2">
          {pattern.summary}
        </p>
        <div className="flex flex-wrap items-center gap-4">
          <ButtonLink look="primary" href={next.href}>
            {next.label}
            <ArrowRight aria-hidden size={20} strokeWidth={1.75} />
          </ButtonLink>
          {due > 0 && next.href !== review && (
            <ButtonLink href={review}>
              <Repeat aria-hidden size={20} strokeWidth={1.75} />
              Review {due === 1 ? 'one card' : `${due} cards`}
            </ButtonLink>
          )}
          {next.href !== overview && <PageLink href={overview}>See all ten modes</PageLink>}
        </div>
      </section>
      <StandingPanel pattern={pattern} states={states} />
    </div>
  );
}
