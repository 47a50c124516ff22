/**
 * Reads one figure of a recorded run as a text states it: "70.1 %", "1.067". Which texts name figures,
 * and what is said of a wrong one, is decided in lib/content.
 */
import { err, ok, type Result } from '../result';
import type { EpochFigures, ReferenceRun } from './run';
import { splitImages } from './split-images';

export type MeasuredSplit = 'training' | 'validation' | 'test';

export interface MeasuredFigure {
  /** As the house writes it, with plain spaces. */
  text: string;
  /** What the figure is, e.g. `validation accuracy`. */
  what: string;
  /** Null for a figure of the whole run. */
  epoch: number | null;
  /** The images that it was measured on; null for a figure that no images have. */
  on: { split: MeasuredSplit; images: number } | null;
}

export type MeasureFault =
  | { kind: 'unknown-field'; known: readonly string[] }
  /** The field belongs to an epoch and `at` is missing, or names none. */
  | { kind: 'no-place' | 'unknown-place'; known: readonly string[] }
  /** The field belongs to the whole run, so `at` says nothing. */
  | { kind: 'unwanted-place' }
  | { kind: 'no-epoch'; epochs: number }
  | { kind: 'never-tested' };

interface EpochField {
  what: string;
  split: 'training' | 'validation' | null;
  write(epoch: EpochFigures): string;
}

const EPOCH_FIELDS: Readonly<Record<string, EpochField>> = {
  trainLoss: {
    what: 'training loss',
    split: 'training',
    write: (epoch) => writeLoss(epoch.trainLoss),
  },
  trainAccuracy: {
    what: 'training accuracy',
    split: 'training',
    write: (epoch) => writePercent(epoch.trainAccuracy),
  },
  valLoss: {
    what: 'validation loss',
    split: 'validation',
    write: (epoch) => writeLoss(epoch.valLoss),
  },
  valAccuracy: {
    what: 'validation accuracy',
    split: 'validation',
    write: (epoch) => writePercent(epoch.valAccuracy),
  },
  learningRate: {
    what: 'learning rate',
    split: null,
    write: (epoch) => writeRate(epoch.learningRate),
  },
  epoch: { what: 'epoch', split: null, write: (epoch) => `${epoch.epoch}` },
};

interface RunField {
  what: string;
  isTest: boolean;
  /** Null where the run was not evaluated on the test images. */
  write(run: ReferenceRun): string | null;
}

const RUN_FIELDS: Readonly<Record<string, RunField>> = {
  testLoss: {
    what: 'test loss',
    isTest: true,
    write: ({ test }) => test && writeLoss(test.loss),
  },
  testAccuracy: {
    what: 'test accuracy',
    isTest: true,
    write: ({ test }) => test && writePercent(test.accuracy),
  },
  epochs: { what: 'number of epochs', isTest: false, write: ({ epochs }) => `${epochs.length}` },
  wallMinutes: {
    what: 'minutes of the recording',
    isTest: false,
    write: ({ wallMs }) => writeMinutes(wallMs / 60_000),
  },
};

/** Fields that belong to an epoch, and those of the whole run. */
export const EPOCH_FIELD_NAMES: readonly string[] = Object.keys(EPOCH_FIELDS);
export const RUN_FIELD_NAMES: readonly string[] = Object.keys(RUN_FIELDS);

/** Names of epochs, beside their numbers. */
export const MEASURE_PLACES = ['last', 'best-accuracy', 'best-loss'] as const;
type Place = (typeof MEASURE_PLACES)[number];

/** `at` is the number of an epoch, `last`, `best-accuracy` or `best-loss`; left out for figures of the whole run. */
export function readMeasure(
  run: ReferenceRun,
  field: string,
  at: string | undefined,
): Result<MeasuredFigure, MeasureFault> {
  if (Object.hasOwn(RUN_FIELDS, field)) return readRunField(run, RUN_FIELDS[field]!, at);
  if (Object.hasOwn(EPOCH_FIELDS, field)) return readEpochField(run, EPOCH_FIELDS[field]!, at);
  const known = [...EPOCH_FIELD_NAMES, ...RUN_FIELD_NAMES];
  return err({ kind: 'unknown-field', known });
}

function readRunField(
  run: ReferenceRun,
  { what, isTest, write }: RunField,
  at: string | undefined,
): Result<MeasuredFigure, MeasureFault> {
  if (at !== undefined) return err({ kind: 'unwanted-place' });
  const text = write(run);
  if (text === null) return err({ kind: 'never-tested' });
  const on = isTest && run.test ? { split: 'test' as const, images: run.test.images } : null;
  return ok({ text, what, epoch: null, on });
}

function readEpochField(
  run: ReferenceRun,
  { what, split, write }: EpochField,
  at: string | undefined,
): Result<MeasuredFigure, MeasureFault> {
  if (at === undefined) return err({ kind: 'no-place', known: MEASURE_PLACES });
  const place = MEASURE_PLACES.find((known) => known === at);
  if (place === undefined && !/^[1-9]\d*$/.test(at)) {
    return err({ kind: 'unknown-place', known: MEASURE_PLACES });
  }
  const epoch =
    place === undefined
      ? run.epochs.find((one) => one.epoch === Number(at))
      : findPlace(run.epochs, place);
  if (!epoch) return err({ kind: 'no-epoch', epochs: run.epochs.length });
  const images = splitImages(run.config);
  const on = split && {
    split,
    images: split === 'training' ? images.train : images.validation,
  };
  return ok({ text: write(epoch), what, epoch: epoch.epoch, on });
}

/** The first epoch with the best value; undefined without epochs. */
function findPlace(epochs: readonly EpochFigures[], place: Place): EpochFigures | undefined {
  switch (place) {
    case 'last':
      return epochs.at(-1);
    case 'best-accuracy':
      return findBest(epochs, (a, b) => a.valAccuracy > b.valAccuracy);
    case 'best-loss':
      return findBest(epochs, (a, b) => a.valLoss < b.valLoss);
    default:
      return place satisfies never;
  }
}

function findBest(
  epochs: readonly EpochFigures[],
  isBetter: (a: EpochFigures, b: EpochFigures) => boolean,
): EpochFigures | undefined {
  return epochs.reduce<EpochFigures | undefined>(
    (best, epoch) => (best === undefined || isBetter(epoch, best) ? epoch : best),
    undefined,
  );
}

/** A fraction in [0, 1] as "70.1 %". */
function writePercent(fraction: number): string {
  return `${(fraction * 100).toFixed(1)} %`;
}

function writeLoss(loss: number): string {
  return loss.toFixed(3);
}

/** In plain decimals: 0.00001, never 1e-5. */
function writeRate(rate: number): string {
  return rate.toLocaleString('en', { maximumSignificantDigits: 4, useGrouping: false });
}

/** Whole minutes; below ten, where a half counts, with one decimal. */
function writeMinutes(minutes: number): string {
  return minutes < 9.95 ? minutes.toFixed(1) : minutes.toFixed(0);
}
