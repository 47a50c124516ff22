/** A schedule in a few words, for a table or beside a rate. All its parameters in a sentence are for exported files. */
import type { Schedule } from './schedule';
import { PLATEAU_RULES } from './schedule-fields';

/** Its kind alone. Null for a constant rate, which needs no word. */
export function nameScheduleKind(schedule: Schedule): string | null {
  switch (schedule.kind) {
    case 'constant':
      return null;
    case 'plateau':
      return `plateau (${PLATEAU_RULES[schedule.rule]})`;
    case 'one-cycle':
      return 'one cycle';
    case 'step':
    case 'exponential':
    case 'cosine':
      return schedule.kind;
    default:
      return schedule satisfies never;
  }
}

/** With what shapes it. Null for a constant rate. */
export function nameSchedule(schedule: Schedule): string | null {
  switch (schedule.kind) {
    case 'constant':
      return null;
    case 'plateau': {
      const { factor, patience } = schedule;
      return `${nameScheduleKind(schedule)}, factor ${factor}, patience ${patience}`;
    }
    case 'step':
      return `step, factor ${schedule.factor} every ${schedule.everyEpochs === 1 ? 'epoch' : `${schedule.everyEpochs} epochs`}`;
    case 'exponential':
      return `exponential, factor ${schedule.factor}`;
    case 'cosine':
      return schedule.warmupEpochs === 0 ? 'cosine' : `cosine, warm-up ${schedule.warmupEpochs}`;
    case 'one-cycle':
      return 'one cycle';
    default:
      return schedule satisfies never;
  }
}
