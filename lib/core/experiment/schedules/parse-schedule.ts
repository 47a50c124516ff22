/**
 * A schedule between the form and its values: every parameter is text until it is read here, with a
 * sentence for each way of being wrong. What would be pointless but is not wrong is for foresee-schedule.ts.
 */
import { err, ok, type Result } from '../../result';
import { quote } from '../quote';
import type { PlateauSchedule, Schedule } from './schedule';
import { scheduleSchema } from './schedule';
import {
  FIELDS_OF_KIND,
  SCHEDULE_FIELDS,
  type ScheduleField,
  type ScheduleFieldId,
  type ScheduleKind,
} from './schedule-fields';

/** As typed. `rule` and `monitor` come from choices and are of use to a plateau schedule alone. */
export interface ScheduleText {
  kind: ScheduleKind;
  rule: PlateauSchedule['rule'];
  monitor: PlateauSchedule['monitor'];
  /** The fields of the kind. */
  numbers: Partial<Record<ScheduleFieldId, string>>;
}

/** A sentence for each field that cannot be read. */
export type ScheduleProblems = Partial<Record<ScheduleFieldId, string>>;

export interface ReadSchedule {
  /** Null where a field could not be read. */
  schedule: Schedule | null;
  problems: ScheduleProblems;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const WHOLE = /^[+-]?\d+$/;

export function parseSchedule({ kind, rule, monitor, numbers }: ScheduleText): ReadSchedule {
  const values: Partial<Record<ScheduleFieldId, number>> = {};
  const problems: ScheduleProblems = {};
  for (const field of FIELDS_OF_KIND[kind]) {
    const read = parseScheduleNumber(field, numbers[field] ?? '');
    if (read.ok) values[field] = read.value;
    else problems[field] = read.error;
  }
  if (Object.keys(problems).length > 0) return { schedule: null, problems };
  return { schedule: scheduleSchema.parse({ kind, rule, monitor, ...values }), problems };
}

/** Accepts what the rate accepts: `0.5`, `.5`, `5e-1`, and a comma as decimal point. */
export function parseScheduleNumber(id: ScheduleFieldId, text: string): Result<number, string> {
  const field: ScheduleField = SCHEDULE_FIELDS[id];
  const trimmed = text.trim();
  const plain = trimmed.replace(/^([^.,]*),([^.,]*)$/, '$1.$2');
  const range = describeRange(field);
  if (trimmed === '') return err(`Give ${range}.`);
  if (!(field.isWhole ? WHOLE : DECIMAL).test(plain)) {
    return err(`${quote(trimmed)} does not fit. Give ${range}.`);
  }
  const value = Number(plain);
  return isWithin(value, field) ? ok(value) : err(`${quote(trimmed)} is outside. Give ${range}.`);
}

function isWithin(value: number, { min, max, without }: ScheduleField): boolean {
  if (value < min || value > max) return false;
  if (value === min) return without === 'neither';
  return value < max || without !== 'both';
}

function describeRange({ isWhole, min, max, without }: ScheduleField): string {
  if (isWhole) return `a whole number from ${min} to ${max}`;
  switch (without) {
    case 'neither':
      return `a number from ${min} to ${max}`;
    case 'min':
      return `a number above ${min}, up to ${max}`;
    case 'both':
      return `a number between ${min} and ${max}, without the two`;
    default:
      return without satisfies never;
  }
}
