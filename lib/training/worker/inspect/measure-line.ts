/**
 * The loss along a step: L(w + t·Δ) on the batch that made the step from w to w + Δ, forward passes
 * only. The trainer gets back what it had, also after a failure.
 */
import { LINE_PLACES, type LossLine } from '@/lib/core/experiment';
import type { SimdTrainer, TrainerState } from '../simd/create-simd-trainer';
import type { Batch } from '../trainer';

export interface TakenStep {
  batch: Batch;
  before: TrainerState;
  /** The state of the trainer now, which it has again at the end. */
  after: TrainerState;
  /** Of the batch, before the step. */
  loss: number;
}

export async function measureLine(
  trainer: Pick<SimdTrainer, 'evaluate' | 'restore'>,
  { batch, before, after, loss }: TakenStep,
): Promise<LossLine> {
  const points = [{ at: 0, loss }];
  try {
    for (const at of LINE_PLACES) {
      await trainer.restore({ ...after, weights: moveWeights(before, after, at) });
      points.push({ at, loss: (await trainer.evaluate(batch)).loss });
    }
  } finally {
    await trainer.restore(after);
  }
  return { images: batch.count, points };
}

/** At 1 the weights after the step themselves, which w + 1·Δ may miss by a rounding. */
function moveWeights(before: TrainerState, after: TrainerState, at: number): Float32Array[] {
  if (at === 1) return after.weights;
  return before.weights.map((from, place) => {
    const to = after.weights[place]!;
    return from.map((weight, entry) => weight + at * (to[entry]! - weight));
  });
}
