import { expect, test } from 'vitest';
import { LESSON_NETWORK, LESSON_PARAMETERS } from './lesson-network';
import { createModel } from './model';
import { openBackend } from './open-backend';
import { ADAM, type NetworkSpec } from './simd/network-spec';
import { readSequential } from './simd/read-sequential';

test('is the network of model.ts, layer by layer', async () => {
  await openBackend('cpu');
  const model = createModel(1);
  const read = readSequential(model, { optimizer: ADAM, seed: 0 });
  // tfjs numbers the layers that have no name of their own.
  const nameless = (spec: NetworkSpec) => spec.layers.map((layer) => ({ ...layer, name: '' }));
  if (!read.ok) throw new Error(read.reason);
  expect(nameless(read.spec)).toEqual(nameless(LESSON_NETWORK));
  expect(read.spec).toMatchObject({ input: [32, 32, 3], optimizer: LESSON_NETWORK.optimizer });
  expect(LESSON_PARAMETERS).toEqual(model.getWeights().map(({ shape }) => shape));
  model.dispose();
});
