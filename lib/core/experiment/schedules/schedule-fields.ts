/**
 * The parameters of each schedule as a learner meets them: title, name in a link, and which numbers
 * fit. The types behind them are in schedule.ts; how text is read is decided in parse-schedule.ts.
 */
import type { PlateauSchedule, Schedule } from './schedule';

export type ScheduleKind = Schedule['kind'];

export const SCHEDULE_TITLES = {
  constant: 'Constant',
  plateau: 'ReduceLROnPlateau',
  step: 'Step',
  exponential: 'Exponential',
  cosine: 'Cosine with warm-up',
  'one-cycle': 'One cycle',
} as const satisfies Record<ScheduleKind, string>;

/** In the order in which they are offered. */
export const SCHEDULE_KINDS = Object.keys(SCHEDULE_TITLES) as ScheduleKind[];

export const PLATEAU_RULES = {
  keras: 'Keras',
  pytorch: 'PyTorch',
} as const satisfies Record<PlateauSchedule['rule'], string>;

export const MONITORS = {
  valLoss: 'Validation loss',
  valAccuracy: 'Validation accuracy',
  trainLoss: 'Training loss',
  trainAccuracy: 'Training accuracy',
} as const satisfies Record<PlateauSchedule['monitor'], string>;

export interface ScheduleField {
  title: string;
  /** Its name in a link. */
  linkName: string;
  /** What it does, in a sentence. */
  note: string;
  isWhole: boolean;
  min: number;
  max: number;
  /** Ends of the range that are not part of it. */
  without: 'neither' | 'min' | 'both';
}

const SHARE = { isWhole: false, min: 0, max: 1, without: 'neither' } as const;
const EPOCHS = { isWhole: true, min: 0, max: 100, without: 'neither' } as const;

export const SCHEDULE_FIELDS = {
  factor: {
    ...SHARE,
    without: 'both',
    title: 'Factor',
    linkName: 'factor',
    note: 'Each reduction multiplies the rate by it.',
  },
  everyEpochs: {
    ...EPOCHS,
    min: 1,
    title: 'Every so many epochs',
    linkName: 'every',
    note: 'Epochs between two reductions.',
  },
  warmupEpochs: {
    ...EPOCHS,
    title: 'Warm-up epochs',
    linkName: 'warmup',
    note: 'The rate rises to its full height in a straight line.',
  },
  startFactor: {
    ...SHARE,
    without: 'min',
    title: 'Starts at',
    linkName: 'start-factor',
    note: 'As a share of the rate.',
  },
  peakAt: {
    ...SHARE,
    title: 'Highest after',
    linkName: 'peak',
    note: 'As a share of the run.',
  },
  endFactor: {
    ...SHARE,
    title: 'Ends at',
    linkName: 'end-factor',
    note: 'As a share of the rate.',
  },
  patience: {
    ...EPOCHS,
    title: 'Patience',
    linkName: 'patience',
    note: 'Epochs without improvement. Keras reduces after the last of them, PyTorch one epoch later.',
  },
  minDelta: {
    ...SHARE,
    max: 10,
    title: 'Min. delta',
    linkName: 'min-delta',
    note: 'The smallest improvement that counts: for Keras a difference, for PyTorch a share of the best.',
  },
  cooldown: {
    ...EPOCHS,
    title: 'Cooldown',
    linkName: 'cooldown',
    note: 'Epochs after a reduction that are not counted.',
  },
  minRate: {
    ...SHARE,
    title: 'Lowest rate',
    linkName: 'min-rate',
    note: 'The rate never falls below it.',
  },
} as const satisfies Record<string, ScheduleField>;

export type ScheduleFieldId = keyof typeof SCHEDULE_FIELDS;

/** The numbers of each kind, in the order of the form. */
export const FIELDS_OF_KIND: Readonly<Record<ScheduleKind, readonly ScheduleFieldId[]>> = {
  constant: [],
  plateau: ['factor', 'patience', 'minDelta', 'cooldown', 'minRate'],
  step: ['factor', 'everyEpochs'],
  exponential: ['factor'],
  cosine: ['warmupEpochs', 'endFactor'],
  'one-cycle': ['startFactor', 'peakAt', 'endFactor'],
};
