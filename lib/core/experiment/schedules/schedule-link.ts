/**
 * A schedule as part of a link: `schedule=plateau&rule=keras&monitor=valLoss&factor=0.2&…`. Nonsense
 * gives way to the suggestion for the size, with a sentence that says so. A link without a schedule is constant.
 */
import { quote } from '../quote';
import { parseSchedule, parseScheduleNumber } from './parse-schedule';
import type { Schedule } from './schedule';
import {
  FIELDS_OF_KIND,
  MONITORS,
  PLATEAU_RULES,
  SCHEDULE_FIELDS,
  SCHEDULE_KINDS,
  SCHEDULE_TITLES,
  type ScheduleFieldId,
} from './schedule-fields';
import { spellSchedule } from './spell-schedule';
import { suggestSchedule } from './suggest-schedule';

const ALL_FIELDS = Object.keys(SCHEDULE_FIELDS) as ScheduleFieldId[];

/** `epochs` are those of the preset, for what the link leaves out. */
export function readScheduleLink(
  given: URLSearchParams,
  epochs: number,
): { schedule: Schedule; notes: string[] } {
  const notes: string[] = [];
  const asked = given.get('schedule');
  const kind = SCHEDULE_KINDS.find((known) => known === asked) ?? 'constant';
  if (asked !== null && asked !== kind) {
    notes.push(
      `The link asked for the schedule ${quote(asked)}, which does not exist (there are ${SCHEDULE_KINDS.join(', ')}); the rate stays constant.`,
    );
    return { schedule: { kind: 'constant' }, notes };
  }
  const text = spellSchedule(suggestSchedule(kind, epochs));
  for (const field of ALL_FIELDS) {
    const { linkName, title } = SCHEDULE_FIELDS[field];
    const value = given.get(linkName);
    if (value === null) continue;
    if (!FIELDS_OF_KIND[kind].includes(field)) {
      notes.push(noteUnused(linkName, SCHEDULE_TITLES[kind]));
    } else if (parseScheduleNumber(field, value).ok) {
      text.numbers[field] = value;
    } else {
      notes.push(noteNonsense(title.toLowerCase(), value, text.numbers[field]!));
    }
  }
  for (const choice of ['rule', 'monitor'] as const) {
    const value = given.get(choice);
    if (value === null) continue;
    if (kind !== 'plateau') notes.push(noteUnused(choice, SCHEDULE_TITLES[kind]));
    else if (choice === 'rule' && isKey(value, PLATEAU_RULES)) text.rule = value;
    else if (choice === 'monitor' && isKey(value, MONITORS)) text.monitor = value;
    else notes.push(noteNonsense(choice, value, text[choice]));
  }
  return { schedule: parseSchedule(text).schedule ?? suggestSchedule(kind, epochs), notes };
}

function isKey<T extends object>(value: string, known: T): value is string & keyof T {
  return Object.hasOwn(known, value);
}

function noteNonsense(what: string, value: string, instead: string): string {
  return `The link asked for the ${what} ${quote(value)}, which cannot be used; using ${instead}.`;
}

function noteUnused(name: string, title: string): string {
  return `The link names ${quote(name)}, which the schedule “${title}” does not have; it is left out.`;
}
