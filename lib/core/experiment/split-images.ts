/**
 * Which of the first `images` training images train and which validate. Rule and arithmetic are those
 * of Keras (`train_validation_split` in keras/src/trainers/data_adapters/array_slicing.py): the last
 * part validates, taken before any shuffling, and the border is rounded down.
 */

/** The share that validates unless an experiment says otherwise; Keras's `validation_split`. */
export const VALIDATION_SPLIT = 0.2;

export interface ImageSplit {
  /** Images 0 … train - 1 train. */
  train: number;
  /** Images train … train + validation - 1 validate. */
  validation: number;
}

/** What decides it: of a run's configuration, or of a preset with its task's share. */
export interface SplitSize {
  images: number;
  validationSplit?: number;
}

/** `images` is at least 2, so that neither part is empty; otherwise a RangeError. */
export function splitImages({ images, validationSplit = VALIDATION_SPLIT }: SplitSize): ImageSplit {
  if (!Number.isInteger(images) || images < 2) {
    throw new RangeError(`A split needs a whole number of at least 2 images, got ${images}.`);
  }
  const train = Math.floor(images * (1 - validationSplit));
  return { train, validation: images - train };
}
