import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { env } from 'node:process';
import { openBackend } from '../open-backend';
import { createSimdTrainer } from './create-simd-trainer';
import { drawNetwork, makeCase } from './fixtures/random-network';
import { trainReference } from './fixtures/train-reference';

const MODELS = Number(env.TENFOLD_MODELS ?? 30);
const STEPS = 3;
/**
 * Relative to the norm. Both sides compute in float32, whose unit is 6e-8, with sums of up to some
 * thousand terms in different orders: errors of 1e-7 to 1e-6 are usual; a wrong term shows as 1e-2.
 */
const TOLERANCE = 1e-5;
/**
 * Adam divides a gradient by its own size, so where that is but rounding noise, the step is too:
 * only weights whose gradient is at least 1e-3 of the largest are compared, and there the noise
 * counts up to 1e3-fold in a step of 0.01.
 */
const ADAM_TOLERANCE = 1e-4;
const CLEAR_SHARE = 1e-3;

beforeAll(() => openBackend('cpu'));

test(`${MODELS} random networks train as on tfjs's cpu backend`, async () => {
  await fc.assert(
    fc.asyncProperty(drawNetwork, async (draw) => {
      const made = makeCase(draw);
      const reference = trainReference(made, STEPS);
      const trainer = await createSimdTrainer(made.spec, made.weights, { ...made, guards: true });
      const losses: number[] = [];
      let gradients: Float32Array[] = [];
      for (let step = 1; step <= STEPS; step++) {
        losses.push((await trainer.step(made.batch)).loss);
        if (step === 1) gradients = trainer.gradients();
      }
      const { weights } = trainer.state();
      losses.forEach((loss, step) => {
        const expected = reference.losses[step]!;
        expect(Math.abs(loss - expected)).toBeLessThan(TOLERANCE * Math.max(1, expected));
      });
      reference.gradients.forEach((expected, index) => {
        expect(relativeError(gradients[index]!, expected)).toBeLessThan(TOLERANCE);
        const isAdam = made.spec.optimizer.kind === 'adam';
        const isClear = isAdam ? clearlyNotZero(expected) : () => true;
        const ours = weights[index]!.filter(isClear);
        const theirs = reference.weights[index]!.filter(isClear);
        expect(relativeError(ours, theirs)).toBeLessThan(isAdam ? ADAM_TOLERANCE : TOLERANCE);
      });
    }),
    { numRuns: MODELS, seed: 20260101 },
  );
});

function relativeError(values: Float32Array, reference: Float32Array): number {
  let difference = 0;
  let norm = 0;
  reference.forEach((value, index) => {
    difference += (value - values[index]!) ** 2;
    norm += value * value;
  });
  return norm === 0 ? Math.sqrt(difference) : Math.sqrt(difference / norm);
}

function clearlyNotZero(gradient: Float32Array): (value: number, index: number) => boolean {
  const largest = gradient.reduce((most, g) => Math.max(most, Math.abs(g)), 0);
  return (_, index) => Math.abs(gradient[index]!) >= CLEAR_SHARE * largest;
}
