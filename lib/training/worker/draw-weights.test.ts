import { initializers } from '@tensorflow/tfjs-layers';
import { expect, test } from 'vitest';
import { drawWeights } from './draw-weights';
import { LESSON_PARAMETERS } from './lesson-network';
import { openBackend } from './open-backend';
import { hashState } from './simd/fixtures/hash-state';

test.each([0, 1, 42, 2 ** 31 - 1])(
  'seed %i gives, bit for bit, the weights that tfjs draws, a sequence for each layer',
  async (seed) => {
    await openBackend('cpu');
    const drawn = drawWeights(LESSON_PARAMETERS, seed);
    let layer = 0;
    for (const [index, shape] of LESSON_PARAMETERS.entries()) {
      if (shape.length === 1) {
        expect(drawn[index]).toEqual(new Float32Array(shape[0]!));
        continue;
      }
      const initializer = initializers.glorotUniform({ seed: seed * 5 + layer++ });
      expect(drawn[index]).toEqual(await initializer.apply([...shape]).data());
    }
    expect(layer).toBe(5);
  },
);

// Runs that were recorded before cannot be repeated where this changes.
test('the first network begins with the weights that it has always begun with', async () => {
  const weights = drawWeights(LESSON_PARAMETERS, 1);
  expect(await hashState({ step: 0, weights, moments: [] })).toBe(
    '22501b1058fba12b6b4a523fe6089c55b4bb96f267931abf4dbb8fa8b90161c4',
  );
});

test('two seeds share no kernel', () => {
  const shapes = [[3, 3, 3, 2], [2], [3, 3, 3, 2]];
  const kernels = [0, 1].flatMap((seed) => {
    const [first, , second] = drawWeights(shapes, seed);
    return [first!.join(), second!.join()];
  });
  expect(new Set(kernels).size).toBe(4);
});

test('kernels fill the range of Glorot and Bengio, and no layer repeats the draws of another', () => {
  const kernels = drawWeights(LESSON_PARAMETERS, 1).filter((_, index) => index % 2 === 0);
  const limits = [9 * (3 + 32), 9 * (32 + 64), 9 * (64 + 64), 1024 + 64, 64 + 10].map((fans) =>
    Math.sqrt(6 / fans),
  );
  kernels.forEach((values, place) => {
    const largest = values.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
    expect(largest).toBeLessThanOrEqual(limits[place]!);
    expect(largest).toBeGreaterThan(0.97 * limits[place]!);
  });
  const signs = kernels.map((values) => values.slice(0, 40).map(Math.sign).join());
  expect(new Set(signs).size).toBe(5);
});
