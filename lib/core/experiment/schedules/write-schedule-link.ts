/** Writes a schedule into a link; it is read by schedule-link.ts. */
import type { Schedule } from './schedule';
import { FIELDS_OF_KIND, SCHEDULE_FIELDS } from './schedule-fields';
import { spellSchedule } from './spell-schedule';

/** All names that a schedule takes in a link. */
export const SCHEDULE_LINK_NAMES: readonly string[] = [
  'schedule',
  'rule',
  'monitor',
  ...Object.values(SCHEDULE_FIELDS).map(({ linkName }) => linkName),
];

/** Adds nothing for a constant rate, so that such links stay short. */
export function writeScheduleLink(schedule: Schedule, query: URLSearchParams): void {
  if (schedule.kind === 'constant') return;
  const { numbers, rule, monitor } = spellSchedule(schedule);
  query.append('schedule', schedule.kind);
  if (schedule.kind === 'plateau') {
    query.append('rule', rule);
    query.append('monitor', monitor);
  }
  for (const field of FIELDS_OF_KIND[schedule.kind]) {
    query.append(SCHEDULE_FIELDS[field].linkName, numbers[field]!);
  }
}
