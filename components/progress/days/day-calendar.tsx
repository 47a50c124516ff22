'use client';
/** What was done over time: a month to choose a day in, what happened on that day, and all days as a table. */
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { FigureTable } from '@/components/ui/figure-table';
import type { ActivityEvent } from '@/lib/core/progress';
import type { KnownPattern } from '../known-pattern';
import { DayActivities } from './day-activities';
import { createDayOf, type DayRecord, groupByDay } from './group-by-day';
import { addMonths, clampDay, type Day, monthOf, nameDay, nameMonth } from './month-days';
import { MonthGrid } from './month-grid';

/** `events` are what counts for the learner, in order of time; at least one. */
export function DayCalendar({
  events,
  patterns,
}: {
  events: readonly ActivityEvent[];
  patterns: readonly KnownPattern[];
}) {
  const [now] = useState(() => new Date());
  const records = useMemo(() => groupByDay(events), [events]);
  const days = useMemo(() => new Map(records.map((record) => [record.day, record])), [records]);
  const last = records.at(-1)?.day;
  // A clock that was set back must not hide what was done "later".
  const today = [createDayOf()(now), last ?? ''].reduce((a, b) => (b > a ? b : a));
  const first = `${monthOf(records[0]?.day ?? today)}-01`;
  const [chosen, setChosen] = useState<Day | null>(null);
  const day = clampDay(chosen ?? last ?? today, first, today);
  const month = monthOf(day);
  const choose = (next: Day) => setChosen(clampDay(next, first, today));

  return (
    <section aria-labelledby="days" className="mt-12 sm:mt-16">
      <h2 id="days" tabIndex={-1} className="text-6">
        Day by day
      </h2>
      <div className="mt-4 grid gap-x-12 gap-y-6 lg:grid-cols-[23rem_minmax(0,1fr)]">
        <div>
          <div className="mb-2 flex items-center justify-between gap-2">
            <h3 className="text-5" aria-live="polite">
              {nameMonth(month)}
            </h3>
            <span className="flex">
              <Turn
                label="Earlier month"
                possible={month > monthOf(first)}
                onTurn={() => choose(addMonths(day, -1))}
              >
                <ChevronLeft aria-hidden size={20} strokeWidth={1.75} />
              </Turn>
              <Turn
                label="Later month"
                possible={month < monthOf(today)}
                onTurn={() => choose(addMonths(day, 1))}
              >
                <ChevronRight aria-hidden size={20} strokeWidth={1.75} />
              </Turn>
            </span>
          </div>
          <MonthGrid day={day} today={today} days={days} onChoose={choose} />
          <p className="mt-2 text-1 text-ink-3">
            A bar marks a day on which you did something: the longer, the more.
          </p>
        </div>
        <DayActivities day={day} record={days.get(day)} patterns={patterns} />
      </div>
      <FigureTable
        caption="What was done, day by day"
        heads={HEADS}
        rows={records.map(toRow).reverse()}
      />
    </section>
  );
}

/** Stays in the page when there is nowhere to go, so that the focus is not lost. */
function Turn({
  label,
  possible,
  onTurn,
  children,
}: {
  label: string;
  possible: boolean;
  onTurn: () => void;
  children: ReactNode;
}) {
  return (
    <Button
      small
      look="quiet"
      aria-label={label}
      aria-disabled={!possible}
      onClick={possible ? onTurn : undefined}
      className="aria-disabled:cursor-not-allowed aria-disabled:opacity-50"
    >
      {children}
    </Button>
  );
}

const HEADS = [
  'Day',
  'Lessons opened',
  'Read',
  'Answers',
  'Right',
  'Tests',
  'Challenges',
  'Cards',
  'Runs',
];

function toRow({ day, ...counts }: DayRecord): string[] {
  const { opened, read, answers, right, tests, challenges, cards, runs } = counts;
  const figures = [opened, read, answers, right, tests, challenges, cards, runs];
  return [nameDay(day), ...figures.map(String)];
}
