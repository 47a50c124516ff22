/**
 * The days of a month as rows of weeks. A day is a text such as "2026-11-23" and a month
 * "2026-11", so that no time zone can move it.
 */

export type Day = string;
export type Month = string;

/** Weeks from Monday to Sunday; null where the day belongs to another month. */
export function listWeeks(month: Month): (Day | null)[][] {
  const first = `${month}-01`;
  const blanks = (toDate(first).getUTCDay() + 6) % 7;
  const cells: (Day | null)[] = Array.from({ length: blanks }, () => null);
  for (let day = first; monthOf(day) === month; day = addDays(day, 1)) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export function addDays(day: Day, days: number): Day {
  const date = toDate(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

/** The nearest day from `first` to `last`. Days sort as texts. */
export function clampDay(day: Day, first: Day, last: Day): Day {
  if (day < first) return first;
  return day > last ? last : day;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** "November 2026" */
export function nameMonth(month: Month): string {
  return format(`${month}-01`, { month: 'long', year: 'numeric' });
}

/** "Monday 23 November 2026" */
export function nameDay(day: Day): string {
  return format(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(
    ',',
    '',
  );
}

function format(day: Day, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(toDate(day));
}

function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
