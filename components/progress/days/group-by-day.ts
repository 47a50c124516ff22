/** What a learner did, day by day, in the time zone of this device unless another is given. */
import type { ActivityEvent } from '@/lib/core/progress';
import { countThings } from '../format-figures';
import type { Day } from './month-days';

export interface DayRecord {
  day: Day;
  /** In the order given, without the steps within a test or a challenge. */
  events: ActivityEvent[];
  opened: number;
  read: number;
  answers: number;
  right: number;
  /** Pattern tests handed in. */
  tests: number;
  /** Challenges finished. */
  challenges: number;
  /** Review cards rated. */
  cards: number;
  /** Checks of lessons answered or skipped. */
  checks: number;
  runs: number;
}

const NOTHING = {
  opened: 0,
  read: 0,
  answers: 0,
  right: 0,
  tests: 0,
  challenges: 0,
  cards: 0,
  checks: 0,
  runs: 0,
};

/** Days with something in them, the earliest first. `events` are in order of time. */
export function groupByDay(events: readonly ActivityEvent[], timeZone?: string): DayRecord[] {
  const dayOf = createDayOf(timeZone);
  const days = new Map<Day, DayRecord>();
  for (const event of events) {
    const day = dayOf(new Date(event.at));
    let record = days.get(day);
    if (!record) {
      record = { day, events: [], ...NOTHING };
      days.set(day, record);
    }
    if (!isStep(event)) record.events.push(event);
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
  const { opened, read, answers, right, tests, challenges, cards, checks, runs, events } = record;
  const parts = [
    opened > 0 && `${countThings(opened, 'lesson')} opened`,
    read > 0 && `${countThings(read, 'lesson')} read`,
    answers > 0 && `${countThings(answers, 'answer')} (${right} right)`,
    tests > 0 && `${countThings(tests, 'test')} handed in`,
    challenges > 0 && countThings(challenges, 'challenge'),
    cards > 0 && `${countThings(cards, 'card')} reviewed`,
    checks > 0 && countThings(checks, 'check'),
    runs > 0 && countThings(runs, 'run'),
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(', ');
  if (events.some(({ type }) => type === 'run-tested')) return 'A run tested';
  const isAboutRun = events.some(({ type }) => type === 'run-predicted' || type === 'run-noted');
  return isAboutRun ? 'A run predicted or noted' : 'A test or a challenge gone on with';
}

/** What only leads up to something else that is listed. */
function isStep({ type }: ActivityEvent): boolean {
  return type === 'test-answered' || type === 'challenge-progressed';
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
    case 'test-handed-in':
      record.tests++;
      return;
    case 'challenge-finished':
      record.challenges++;
      return;
    case 'card-reviewed':
      record.cards++;
      return;
    case 'check-answered':
      record.checks++;
      return;
    case 'run-finished':
      record.runs++;
      return;
    case 'test-started':
    case 'test-answered':
    case 'test-graded':
    case 'challenge-started':
    case 'challenge-progressed':
    case 'run-tested':
    case 'run-predicted':
    case 'run-noted':
      return;
    default:
      event satisfies never;
  }
}
