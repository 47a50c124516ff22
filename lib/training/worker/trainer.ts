/**
 * The narrow interface between the training loop and whatever does the arithmetic. The loop knows
 * nothing of tfjs; an engine knows nothing of epochs, datasets or schedules.
 */
import type { Engine, NetworkSpec, TrainerState } from '@/lib/core/experiment';

/** Images and labels of one step. Shapes are constant: rows from `count` on are padding and count for nothing. */
export interface Batch {
  /** [batchSize, 32, 32, 3], row-major, float32 in [0, 1]. */
  images: Float32Array;
  /** [batchSize], class indices 0 … 9; padding rows hold 0. */
  labels: Uint8Array;
  /** Real rows, 1 … batchSize. */
  count: number;
}

export interface BatchFigures {
  /** Mean cross-entropy (nats) over the real rows, before the weights of this step changed. */
  loss: number;
  /** Real rows whose largest output is the label's. */
  correct: number;
}

export interface Trainer {
  /** Another object as soon as the trainer has to go on with less, such as fewer threads. */
  readonly engine: Engine;
  /** Why the engine is not, or no longer, what was asked for: a sentence; null where it is. */
  readonly engineNote: string | null;
  readonly batchSize: number;
  /** One optimizer step on the mean loss of the real rows. */
  step(batch: Batch): Promise<BatchFigures>;
  /** Forward pass only; the weights stay. */
  evaluate(batch: Batch): Promise<BatchFigures>;
  /** Takes effect at the next step; the optimizer's moments stay. */
  setLearningRate(rate: number): void;
  /** A copy of weights and optimizer, for a checkpoint. */
  state(): TrainerState | Promise<TrainerState>;
  /**
   * Goes on exactly from there; the rate stays.
   * @throws where the arrays do not have the sizes of this network; then nothing has changed.
   */
  restore(state: TrainerState): Promise<void>;
  /** Frees everything the trainer holds. */
  dispose(): void;
}

export interface TrainerOptions {
  network: NetworkSpec;
  /** Of the first weights. */
  seed: number;
  learningRate: number;
  batchSize: number;
}
