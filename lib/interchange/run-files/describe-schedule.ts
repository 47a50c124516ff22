/** A schedule in one line of plain text. What it computes is decided in the core. */
import type { PlateauSchedule, Schedule } from '@/lib/core/experiment';

export function describeSchedule(schedule: Schedule): string {
  switch (schedule.kind) {
    case 'constant':
      return 'none: the rate stays as it is';
    case 'step':
      return `step: times ${schedule.factor} every ${epochs(schedule.everyEpochs)}`;
    case 'exponential':
      return `exponential: times ${schedule.factor} after every epoch`;
    case 'cosine':
      return `cosine: a straight warm-up of ${epochs(schedule.warmupEpochs)}, then down to ${schedule.endFactor} of the rate`;
    case 'one-cycle':
      return `one cycle: from ${schedule.startFactor} of the rate up to it over the share ${schedule.peakAt} of the run, then down to ${schedule.endFactor} of it`;
    case 'plateau':
      return describePlateau(schedule);
    default:
      return schedule satisfies never;
  }
}

function describePlateau(schedule: PlateauSchedule): string {
  const { rule, factor, patience, minDelta, cooldown, minRate } = schedule;
  const name = rule === 'keras' ? 'Keras' : 'PyTorch';
  return `ReduceLROnPlateau by the rule of ${name}: watches ${nameMonitor(schedule)}, factor ${factor}, patience ${patience}, smallest improvement ${minDelta}, cooldown ${cooldown}, lowest rate ${minRate}`;
}

/** As Keras names the figure in its logs, where the network was compiled with `metrics=["accuracy"]`. */
export function nameMonitor({ monitor }: Pick<PlateauSchedule, 'monitor'>): string {
  return MONITOR_NAMES[monitor];
}

const MONITOR_NAMES = {
  valLoss: 'val_loss',
  valAccuracy: 'val_accuracy',
  trainLoss: 'loss',
  trainAccuracy: 'accuracy',
} as const satisfies Record<PlateauSchedule['monitor'], string>;

function epochs(number: number): string {
  return number === 1 ? '1 epoch' : `${number} epochs`;
}
