/** The datasets that experiments may train on. How their images are packed and served is decided in the training worker. */
import { CLASS_NAMES } from '../class-names';

export interface Dataset {
  title: string;
  /** Height, width and channels of an image; values in [0, 1]. */
  input: readonly [number, number, number];
  classes: number;
}

export const DATASETS = {
  'cifar-10': { title: 'CIFAR-10', input: [32, 32, 3], classes: CLASS_NAMES.length },
} as const satisfies Record<string, Dataset>;

export type DatasetId = keyof typeof DATASETS;

export const DATASET_IDS = Object.keys(DATASETS) as DatasetId[];
