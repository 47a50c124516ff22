'use client';
/** The progress page: what was done, day by day and pattern by pattern, and what can be done with the record. */
import { lazy, Suspense, useMemo } from 'react';
import { PageLink } from '@/components/ui/page-link';
import { listVisible } from '@/lib/core/progress';
import { useEvents, useProfiles, useProgress } from '@/lib/record/use-record';
import type { KnownPattern } from './known-pattern';
import { OutcomeProvider } from './outcome/outcome-context';
import { linkPattern, type PatternOutline } from './pattern-outline';
import { ReminderNotice } from './record/reminder-notice';
import { YourRecord } from './record/your-record';

const RecordedWork = lazy(async () => ({
  default: (await import('./recorded-work')).RecordedWork,
}));

const READING = <p className="mt-8 text-ink-2">Reading the record of this browser…</p>;

export function RecordOverview({ patterns }: { patterns: readonly KnownPattern[] }) {
  const progress = useProgress();
  const events = useEvents();
  const profiles = useProfiles();
  const current = profiles?.current;
  const visible = useMemo(
    () => (events && current ? listVisible(events, current) : []),
    [events, current],
  );
  if (!progress || !events || !profiles) return READING;
  return (
    <OutcomeProvider>
      <Suspense fallback={READING}>
        <ReminderNotice />
        {Object.keys(progress.patterns).length === 0 ? (
          <EmptyRecord first={patterns[0]?.outline ?? null} />
        ) : (
          <RecordedWork progress={progress} visible={visible} patterns={patterns} />
        )}
        <YourRecord events={events} profiles={profiles} progress={progress} patterns={patterns} />
      </Suspense>
    </OutcomeProvider>
  );
}

function EmptyRecord({ first }: { first: PatternOutline | null }) {
  return (
    <div className="mt-8">
      <p className="max-w-measure font-serif text-4 text-ink-2">
        Nothing yet. Lessons that you open, questions that you answer and runs that you train appear
        here by themselves.
      </p>
      {first && (
        <p className="mt-4">
          <PageLink href={linkPattern(first.id)}>Open {first.title}</PageLink>
        </p>
      )}
    </div>
  );
}
