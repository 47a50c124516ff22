/**
 * Which of the first `images` training images train and which validate. Rule and arithmetic are those
 * of Keras (`train_validation_split` in keras/src/trainers/data_adapters/array_slicing.py): the last
 * part validates, taken before any shuffling, and the border is rounded down.
 */

/** Keras's `validation_split` in the lesson. */
export const VALIDATION_SPLIT = 0.2;

export interface ImageSplit {
  /** Images 0 … train - 1 train. */
  train: number;
  /** Images train … train + validation - 1 validate. */
  validation: number;
}

/** `images` is at least 2, so that neither part is empty; otherwise a RangeError. */
export function splitImages(images: number): ImageSplit {
  if (!Number.isInteger(images) || images < 2) {
    throw new RangeError(`A split needs a whole number of at least 2 images, got ${images}.`);
  }
  const train = Math.floor(images * (1 - VALIDATION_SPLIT));
  return { train, validation: images - train };
}
