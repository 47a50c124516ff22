/**
 * What the lesson's network reaches at full size, measured by this project in PyTorch 1.13: float32,
 * Glorot-uniform weights, Adam (epsilon 1e-7), batch 64, 20 epochs, first 40,000 images of the
 * training set to train and last 10,000 to validate, one seed. It stands in until this site's own
 * trainer has recorded runs of that size.
 */

export interface FullSizeMeasurement {
  /** The rate, and how it was scheduled. */
  title: string;
  /** Fraction, and the epoch that reached it. */
  bestValAccuracy: { value: number; epoch: number };
  /** Nats, and the epoch that reached it. */
  lowestValLoss: { value: number; epoch: number };
  last: { valAccuracy: number; valLoss: number };
}

export const MEASURED_IMAGES = { train: 40_000, validation: 10_000 };
export const MEASURED_EPOCHS = 20;

export const BEST_CONSTANT: FullSizeMeasurement = {
  title: 'a constant rate of 0.001',
  bestValAccuracy: { value: 0.714, epoch: 19 },
  lowestValLoss: { value: 0.882, epoch: 13 },
  last: { valAccuracy: 0.701, valLoss: 1.067 },
};

/** Factor 0.2, patience 2. */
export const WITH_PLATEAU: FullSizeMeasurement = {
  title: 'the same rate with ReduceLROnPlateau',
  bestValAccuracy: { value: 0.727, epoch: 19 },
  lowestValLoss: { value: 0.833, epoch: 15 },
  last: { valAccuracy: 0.727, valLoss: 0.847 },
};
