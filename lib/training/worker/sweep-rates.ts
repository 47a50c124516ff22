/**
 * The loop of a range test: one step a rate, from the lowest up, until the loss is beyond hope. It
 * knows no messages; what the losses mean is decided in lib/core/experiment/range-test.
 */
import { hasSweepDiverged, permuteImages, sweepRate, type RangeTest } from '@/lib/core/experiment';
import type { SweepEnding, SweepLoss } from '../messages';
import type { LoadedImages } from './dataset/dataset';
import { createBatch, fillBatch } from './dataset/fill-batch';
import type { RunControl } from './run-control';
import type { Trainer } from './trainer';

export interface SweepInputs {
  test: RangeTest;
  /** With fresh weights. */
  trainer: Trainer;
  /** At least the first `test.images` training images. */
  images: LoadedImages;
  control: RunControl;
  /** Called after each step; `step` is 1 for the first. */
  onStep: (step: number, taken: SweepLoss) => void;
}

/**
 * The batches are those of a run with the same seed over these images. As in fastai, a loss belongs
 * to the rate of its step though it was computed before that step's update: it shows what the rates
 * before it have done.
 */
export async function sweepRates(inputs: SweepInputs): Promise<SweepEnding> {
  const { test, trainer, images, control, onStep } = inputs;
  const { sweep, batchSize, seed } = test;
  const batch = createBatch(batchSize);
  const stepsPerPass = Math.ceil(test.images / batchSize);
  const losses: number[] = [];
  let order: Uint32Array = new Uint32Array();
  for (let step = 0; step < sweep.steps; step++) {
    await control.letMessagesIn();
    if (control.isStopped) return 'stopped';
    const inPass = step % stepsPerPass;
    if (inPass === 0) order = permuteImages(test.images, seed, step / stepsPerPass + 1);
    fillBatch(batch, images, order, inPass * batchSize);
    const rate = sweepRate(sweep, step);
    trainer.setLearningRate(rate);
    const { loss } = await trainer.step(batch);
    losses.push(loss);
    onStep(step + 1, { rate, loss });
    if (hasSweepDiverged(losses)) return 'diverged';
  }
  return 'finished';
}
