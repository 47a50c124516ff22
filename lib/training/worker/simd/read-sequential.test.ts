import { initializers, layers, regularizers, sequential } from '@tensorflow/tfjs-layers';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createModel } from '../model';
import { openBackend } from '../open-backend';
import { buildSequential } from '../build-sequential';
import { LESSON_NETWORK } from '../lesson-network';
import { drawNetwork, makeCase } from './fixtures/random-network';
import { ADAM } from '@/lib/core/experiment/network/network-spec';
import { readSequential } from './read-sequential';
import { readWeights, writeWeights } from './transfer-weights';

const OPTIONS = { optimizer: ADAM, seed: 0 };

beforeAll(() => openBackend('cpu'));

test("the lesson's model is read as its network", () => {
  const result = readSequential(createModel(LESSON_NETWORK, 0), OPTIONS);
  const named = (name: string) => LESSON_NETWORK.layers.find((layer) => layer.name === name);
  if (!result.ok) throw new Error(result.reason);
  expect(result.spec.input).toEqual([32, 32, 3]);
  expect(result.spec.layers.map(({ kind }) => kind)).toEqual(
    LESSON_NETWORK.layers.map(({ kind }) => kind),
  );
  for (const layer of result.spec.layers.filter(({ kind }) => /conv|dense/.test(kind))) {
    expect(layer).toEqual(named(layer.name));
  }
});

test('a network built in tfjs is read back as it was', () => {
  fc.assert(
    fc.property(drawNetwork, (draw) => {
      const { spec } = makeCase(draw);
      const { optimizer, seed } = spec;
      expect(readSequential(buildSequential(spec), { optimizer, seed })).toEqual({
        ok: true,
        spec,
      });
    }),
    { numRuns: 20, seed: 5 },
  );
});

test('a layer that is not known is named', () => {
  const model = sequential({
    layers: [
      layers.conv2d({ inputShape: [8, 8, 3], filters: 4, kernelSize: 3 }),
      layers.batchNormalization({ name: 'norm' }),
    ],
  });
  expect(readSequential(model, OPTIONS)).toEqual({
    ok: false,
    layer: 'norm',
    reason: 'BatchNormalization is not a layer that the SIMD step knows',
  });
});

test.each([
  ['kernelSize', { filters: 4, kernelSize: 9 }],
  ['strides', { filters: 4, kernelSize: 3, strides: 3 }],
  ['activation', { filters: 4, kernelSize: 3, activation: 'elu' as const }],
  ['dilationRate', { filters: 4, kernelSize: 3, dilationRate: 2 }],
  ['kernelRegularizer', { filters: 4, kernelSize: 3, kernelRegularizer: regularizers.l2() }],
])('an option that is not known is named: %s', (option, config) => {
  const convolution = layers.conv2d({ ...config, name: 'conv', inputShape: [20, 20, 3] });
  const result = readSequential(sequential({ layers: [convolution] }), OPTIONS);
  expect(result).toMatchObject({ ok: false, layer: 'conv' });
  expect(!result.ok && result.reason).toContain(`its option ${option}`);
});

test('frozen weights are not trained behind the back of the model', () => {
  const model = createModel(LESSON_NETWORK, 0);
  model.layers[0]!.trainable = false;
  expect(readSequential(model, OPTIONS)).toEqual({
    ok: false,
    layer: 'conv1',
    reason: 'its weights are frozen',
  });
});

test('an input without height and width is refused', () => {
  const dense = layers.dense({ inputShape: [4], units: 2, name: 'only' });
  expect(readSequential(sequential({ layers: [dense] }), OPTIONS)).toEqual({
    ok: false,
    layer: 'only',
    reason: 'the input is not [batch, height, width, channels]',
  });
});

test('weights go out of a model and into another bit for bit', async () => {
  const weights = await readWeights(createModel(LESSON_NETWORK, 1));
  const other = createModel(LESSON_NETWORK, 2);
  expect(await readWeights(other)).not.toEqual(weights);
  writeWeights(other, weights);
  expect(await readWeights(other)).toEqual(weights);
  expect(() => writeWeights(other, weights.slice(1))).toThrow('Expected 10 weights, got 9.');
});

test('weights of the wrong size are refused', () => {
  const model = sequential({
    layers: [layers.dense({ inputShape: [2], units: 2, kernelInitializer: initializers.zeros() })],
  });
  expect(() => writeWeights(model, [new Float32Array(3), new Float32Array(2)])).toThrow();
});
