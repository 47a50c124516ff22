/** A schedule as the text of a form. Apart from parse-schedule.ts, so that who only writes need not load what reads. */
import type { ScheduleText } from './parse-schedule';
import type { Schedule } from './schedule';
import { FIELDS_OF_KIND } from './schedule-fields';

/** The text that `parseSchedule` reads as this schedule. */
export function spellSchedule(schedule: Schedule): ScheduleText {
  const values = new Map<string, unknown>(Object.entries(schedule));
  const { rule, monitor } =
    schedule.kind === 'plateau' ? schedule : ({ rule: 'keras', monitor: 'valLoss' } as const);
  return {
    kind: schedule.kind,
    rule,
    monitor,
    numbers: Object.fromEntries(
      FIELDS_OF_KIND[schedule.kind].map((field) => [field, String(values.get(field))]),
    ),
  };
}
