/** What was seen inside the network at the end of an epoch. How it is measured is decided in the training worker. */

/** What the network says of one image. */
export interface Guess {
  /** Number of the image in the dataset. */
  image: number;
  /** Class indices. */
  truth: number;
  guess: number;
  /** Softmax output of the guessed class, in [0, 1]. */
  certainty: number;
}

/** The size of a layer's kernel and of its last update in the epoch. */
export interface LayerUpdate {
  /** For example `conv1`. */
  layer: string;
  /** ‖w‖₂ before the update. */
  weightNorm: number;
  /** ‖Δw‖₂. */
  updateNorm: number;
}

/** The mean loss of one batch on the line through the weights before and after the step it made. */
export interface LossLine {
  /** Images of the batch. */
  images: number;
  /** Rising in `at`; 0 is before the step, 1 is where it went. A loss may be NaN or infinite. */
  points: readonly { at: number; loss: number }[];
}

export interface Inspection {
  epoch: number;
  /** Of the epoch's last step. */
  learningRate: number;
  /** The same validation images after each epoch, in the same order. */
  sample: readonly Guess[];
  /** [classes, classes], counts of the validation images: the row is the true class, the column the guess. */
  confusion: Uint32Array;
  /** Wrong guesses, the most certain first. */
  mistakes: readonly Guess[];
  /** The kernel of the first layer, [height, width, channels, filters] as tfjs has it; null where it is no convolution. */
  filters: { shape: readonly number[]; values: Float32Array } | null;
  updates: readonly LayerUpdate[];
  line: LossLine;
  /** Milliseconds that looking inside took. */
  costMs: number;
}
