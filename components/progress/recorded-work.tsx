'use client';
/** What was done, day by day and pattern by pattern. Loaded where there is something to show. */
import type { ActivityEvent, Progress } from '@/lib/core/progress';
import { DayCalendar } from './days/day-calendar';
import type { KnownPattern } from './known-pattern';
import { PatternRecord } from './pattern-record';

export function RecordedWork({
  progress,
  visible,
  patterns,
}: {
  progress: Progress;
  /** The events that count for the current learner. */
  visible: readonly ActivityEvent[];
  patterns: readonly KnownPattern[];
}) {
  return (
    <>
      <DayCalendar events={visible} patterns={patterns} />
      {Object.entries(progress.patterns).map(([id, own]) => (
        <PatternRecord
          key={id}
          id={id}
          known={patterns.find(({ outline }) => outline.id === id) ?? null}
          progress={own}
        />
      ))}
    </>
  );
}
