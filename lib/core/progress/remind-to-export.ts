/** When a learner is reminded to export: a browser may delete what a site stored, a file stays. */
import type { LearningEvent } from './event';

export type Reminder =
  | { kind: 'none' }
  /** `answers` since the last export, and whole `days` since the first thing not exported. */
  | { kind: 'export'; answers: number; days: number };

const ANSWERS_UNTIL_REMINDER = 20;
const DAYS_UNTIL_REMINDER = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/** `now` is ISO 8601 in UTC. What came with an import stands in a file already. */
export function remindToExport(events: readonly LearningEvent[], now: string): Reminder {
  const imported = new Set(
    events.flatMap((event) => (event.type === 'imported' ? event.payload.added : [])),
  );
  const own = events.filter(({ id }) => !imported.has(id));
  const lastExport = Math.max(-Infinity, ...timesOf(own, 'exported'));
  const worthKeeping = own.filter(
    ({ type, at }) =>
      (type === 'answered' || type === 'run-finished' || type === 'read') &&
      Date.parse(at) > lastExport,
  );
  if (worthKeeping.length === 0) return { kind: 'none' };
  const answers = worthKeeping.filter(({ type }) => type === 'answered').length;
  const first = worthKeeping.reduce((least, { at }) => Math.min(least, Date.parse(at)), Infinity);
  const days = Math.max(0, Math.floor((Date.parse(now) - first) / DAY_MS));
  if (answers < ANSWERS_UNTIL_REMINDER && days < DAYS_UNTIL_REMINDER) return { kind: 'none' };
  return { kind: 'export', answers, days };
}

function timesOf(events: readonly LearningEvent[], type: LearningEvent['type']): number[] {
  return events.filter((event) => event.type === type).map(({ at }) => Date.parse(at));
}
