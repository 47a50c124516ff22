import { expect, test } from 'vitest';
import { drawWeights } from './draw-weights';
import { createModel } from './model';
import { openBackend } from './open-backend';

test.each([0, 1, 42, 2 ** 31 - 1])(
  'seed %i gives, bit for bit, the weights that tfjs draws',
  async (seed) => {
    await openBackend('cpu');
    const model = createModel(seed);
    const expected = model.getWeights();
    const drawn = drawWeights(
      expected.map(({ shape }) => shape),
      seed,
    );
    expect(drawn).toHaveLength(10);
    for (const [index, tensor] of expected.entries()) {
      expect(drawn[index]).toEqual(await tensor.data());
    }
    model.dispose();
  },
);

test('two seeds share no kernel', () => {
  const shapes = [[3, 3, 3, 2], [2], [3, 3, 3, 2]];
  const kernels = [0, 1].flatMap((seed) => {
    const [first, , second] = drawWeights(shapes, seed);
    return [first!.join(), second!.join()];
  });
  expect(new Set(kernels).size).toBe(4);
});
