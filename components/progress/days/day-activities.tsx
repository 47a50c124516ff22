'use client';
/** What happened on one day, in order of time. */
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { KnownPattern } from '../known-pattern';
import { type DayRecord, sayDay } from './group-by-day';
import { type Day, nameDay } from './month-days';
import { sayActivity } from './say-activity';

const SHOWN_FIRST = 8;

export function DayActivities({
  day,
  record,
  patterns,
}: {
  day: Day;
  record: DayRecord | undefined;
  patterns: readonly KnownPattern[];
}) {
  const [wholeDay, setWholeDay] = useState<Day | null>(null);
  const events = record?.events ?? [];
  const shown = wholeDay === day ? events : events.slice(0, SHOWN_FIRST);
  return (
    <section aria-labelledby="chosen-day" className="lg:border-l lg:border-line lg:pl-12">
      <h3 id="chosen-day" className="text-5">
        {nameDay(day)}
      </h3>
      <p className="text-2 text-ink-2">{record ? `${sayDay(record)}.` : 'Nothing on this day.'}</p>
      <ol className="mt-4">
        {shown.map((event) => {
          const known = patterns.find(({ outline }) => outline.id === event.payload.pattern);
          const { act, subject } = sayActivity(event, known ?? null);
          return (
            <li
              key={event.id}
              className="grid grid-cols-[3.5rem_minmax(0,1fr)] border-t border-line py-2 text-2"
            >
              <time dateTime={event.at} className="text-ink-3">
                {formatTime(event.at)}
              </time>
              <span className="line-clamp-2">
                {act} <span className="font-medium">{subject}</span>
              </span>
            </li>
          );
        })}
      </ol>
      {shown.length < events.length && (
        <Button small className="mt-2" onClick={() => setWholeDay(day)}>
          Show all {events.length}
        </Button>
      )}
    </section>
  );
}

/** "15:04" */
function formatTime(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(iso),
  );
}
