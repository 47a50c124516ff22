/** When the next test tells most, to be taken along into a calendar. */
import { CalendarDays } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { linkCalendar } from './calendar-entry';
import { nameDate } from './name-date';

export interface TestPlace {
  /** Title of the pattern. */
  title: string;
  /** Absolute address of the pattern's test. */
  url: string;
}

export function NextTest({
  at,
  now,
  place,
  children,
}: {
  /** ISO 8601. */
  at: string;
  /** ISO 8601. */
  now: string;
  place: TestPlace;
  /** Further ways on, e.g. a link to all answers. */
  children?: ReactNode;
}) {
  const isDue = Date.parse(at) <= Date.parse(now);
  return (
    <Panel
      aria-label="Next test"
      className="mt-12 flex flex-wrap items-center justify-between gap-x-6 gap-y-4"
    >
      <div className="flex items-start gap-4">
        <CalendarDays aria-hidden size={24} strokeWidth={1.75} className="flex-none text-ink-2" />
        <div>
          <p className="font-semibold">Next test: {isDue ? 'due now' : nameDate(at)}</p>
          <p className="text-2 text-ink-2">
            Ten questions, and none of the last test&rsquo;s while the bank has others.
            {!isDue && ' Earlier if you like; a few days tell more.'}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {!isDue && (
          <a
            className={buttonClass({})}
            download="next-test.ics"
            href={linkCalendar({
              id: place.url,
              title: `Pattern test: ${place.title}`,
              url: place.url,
              day: at,
              writtenAt: now,
            })}
          >
            Add to calendar
          </a>
        )}
        {children}
      </div>
    </Panel>
  );
}
