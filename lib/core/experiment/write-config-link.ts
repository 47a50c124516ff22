/** Writes settings as a link; it is read by config-link.ts. */
import type { Settings } from './parse-settings';
import { SCHEDULE_LINK_NAMES, writeScheduleLink } from './schedules/write-schedule-link';

const NAMES = ['preset', 'rate', 'batch', 'epochs', 'seed', ...SCHEDULE_LINK_NAMES];

/** The query for these settings, with its question mark. Other names in `search` are kept. */
export function writeConfigLink(settings: Settings, search = ''): string {
  const query = new URLSearchParams(search);
  for (const name of NAMES) query.delete(name);
  query.append('preset', settings.preset);
  query.append('rate', String(settings.learningRate));
  query.append('batch', String(settings.batchSize));
  query.append('epochs', String(settings.epochs));
  query.append('seed', String(settings.seed));
  writeScheduleLink(settings.schedule, query);
  return `?${query}`;
}
