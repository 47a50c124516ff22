'use client';
/** Where a learner stands in a pattern, in a line each: modes, practice, test, review and runs. */
import {
  CircleQuestionMark,
  ClipboardCheck,
  FlaskConical,
  Layers,
  type LucideIcon,
  Repeat,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { Panel } from '@/components/ui/panel';
import { countPractice, NO_PATTERN_PROGRESS } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';
import { countThings, formatCount, formatPercent, formatRate, formatWhen } from './format-figures';
import { findBestRun } from './find-best-run';
import { type ModeState, sayStates } from './mode-states';
import { linkMode, linkPattern, linkPractice, type PatternOutline } from './pattern-outline';
import { sayTests } from './say-tests';
import { sayDue, useReviewPlan } from './use-review-plan';

export function StandingPanel({
  pattern,
  states,
}: {
  pattern: PatternOutline;
  states: readonly ModeState[];
}) {
  const { answers, runs, tests } = usePatternProgress(pattern.id) ?? NO_PATTERN_PROGRESS;
  const practice = countPractice(pattern.practice?.map((question) => question.id) ?? [], answers);
  const best = pattern.recipe && findBestRun(runs, pattern.recipe);
  const plan = useReviewPlan(pattern);
  return (
    <Panel aria-labelledby="standing">
      <h2 id="standing" className="font-sans text-3 tracking-[0]">
        Where you stand
      </h2>
      <ul className="mt-2 gap-x-8 md:flex xl:block">
        <Line icon={Layers} href={linkPattern(pattern.id)} title="Modes">
          {sayStates(states)}
        </Line>
        {practice.total > 0 && (
          <Line icon={CircleQuestionMark} href={linkPractice(pattern.id)} title="Practice">
            {`${practice.answered} of ${practice.total} answered, ${practice.right} right`}
          </Line>
        )}
        {tests.length > 0 && (
          <Line icon={ClipboardCheck} href={linkMode(pattern.id, 'test')} title="Pattern test">
            {sayTests(tests)}
          </Line>
        )}
        {plan && (
          <Line icon={Repeat} href={linkMode(pattern.id, 'review')} title="Review">
            {`${sayDue(plan, formatWhen)}.`}
          </Line>
        )}
        {best && (
          <Line icon={FlaskConical} href={linkMode(pattern.id, 'experiment')} title="Experiment">
            {`${countThings(runs.length, 'run')}. Best at the last epoch: ${formatPercent(best.last.valAccuracy)} of ${formatCount(best.validationImages)} validation images, at rate ${formatRate(best.run.config.learningRate)}.`}
          </Line>
        )}
      </ul>
    </Panel>
  );
}

function Line({
  icon: Icon,
  href,
  title,
  children,
}: {
  icon: LucideIcon;
  href: string;
  title: string;
  children: ReactNode;
}) {
  return (
    <li className="grid grid-cols-[1.5rem_minmax(0,1fr)] content-start gap-x-2 gap-y-1 border-t border-line py-4 first:border-0 last:pb-0 md:max-xl:flex-1 md:max-xl:border-0 md:max-xl:pb-0">
      <Icon aria-hidden size={20} strokeWidth={1.75} className="mt-0.5 text-ink-2" />
      <PageLink href={href} className="font-medium">
        {title}
      </PageLink>
      <span className="col-start-2 text-2 text-ink-2">{children}</span>
    </li>
  );
}
