/** What a learner did, day by day, in the time zone of this device unless another is given. */
import type { ActivityEvent } from '@/lib/core/progress';
import { countThings } from '../format-figures';
import type { Day } from './month-days';

export interface DayRecord {
  day: Day;
  /** In the order given. */
  events: ActivityEvent[];
  opened: number;
  read: number;
  answers: number;
  right: number;
  runs: number;
}

/** Days with something in them, the earliest first. `events` are in order of time. */
export function groupByDay(events: readonly ActivityEvent[], timeZone?: string): DayRecord[] {
  const dayOf = createDayOf(timeZone);
  const days = new Map<Day, DayRecord>();
  for (const event of events) {
    const day = dayOf(new Date(event.at));
    let record = days.get(day);
    if (!record) {
      record = { day, events: [], opened: 0, read: 0, answers: 0, right: 0, runs: 0 };
      days.set(day, record);
    }
    record.events.push(event);
    count(record, event);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Tells the day of a time. */
export function createDayOf(timeZone?: string): (date: Date) => Day {
  const format = new Intl.DateTimeFormat('en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  return (date) => format.format(date).split('/').reverse().join('-');
}

/** e.g. "2 lessons opened, 5 answers (4 right), 1 run"; "Nothing" for a day without a record. */
export function sayDay(record: DayRecord | undefined): string {
  if (!record) return 'Nothing';
  const { opened, read, answers, right, runs } = record;
  const parts = [
    opened > 0 && `${countThings(opened, 'lesson')} opened`,
    read > 0 && `${countThings(read, 'lesson')} read`,
    answers > 0 && `${countThings(answers, 'answer')} (${right} right)`,
    runs > 0 && countThings(runs, 'run'),
  ].filter((part) => part !== false);
  return parts.join(', ') || 'A run tested';
}

function count(record: DayRecord, event: ActivityEvent): void {
  switch (event.type) {
    case 'opened':
      record.opened++;
      return;
    case 'read':
      record.read++;
      return;
    case 'answered':
      record.answers++;
      if (event.payload.correct) record.right++;
      return;
    case 'run-finished':
      record.runs++;
      return;
    case 'run-tested':
      return;
    default:
      event satisfies never;
  }
}
