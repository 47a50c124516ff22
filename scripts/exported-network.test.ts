import { expect, test } from 'vitest';
import {
  CLASSES,
  INPUT_SHAPE,
  KERAS_LAYERS,
  type KerasLayer,
} from '@/lib/interchange/run-files/write-network';
import { CLASS_NAMES } from '@/lib/core/experiment';
import { LESSON_NETWORK } from '@/lib/training/worker/lesson-network';
import type { LayerSpec } from '@/lib/training/worker/simd/network-spec';

/** A layer of the export as the trainer writes it down, but for its name; softmax is part of the trainer's loss. */
function asTrained(layer: KerasLayer): LayerSpec {
  switch (layer.kind) {
    case 'conv2d':
      return {
        kind: 'conv2d',
        name: '',
        filters: layer.filters,
        kernel: [layer.kernel, layer.kernel],
        strides: [1, 1],
        padding: 'valid',
        activation: layer.activation,
        useBias: true,
      };
    case 'maxPooling2d':
      return {
        kind: 'maxPooling2d',
        name: '',
        pool: [layer.pool, layer.pool],
        strides: [layer.pool, layer.pool],
        padding: 'valid',
      };
    case 'flatten':
      return { kind: 'flatten', name: '' };
    case 'dense':
      return {
        kind: 'dense',
        name: '',
        units: layer.units,
        activation: layer.activation === 'softmax' ? 'linear' : layer.activation,
        useBias: true,
      };
    default:
      return layer satisfies never;
  }
}

test('exported code builds the network that the page trains', () => {
  const trained = LESSON_NETWORK.layers.map((layer) => ({ ...layer, name: '' }));
  expect(KERAS_LAYERS.map(asTrained)).toEqual(trained);
  expect(INPUT_SHAPE).toEqual(LESSON_NETWORK.input);
  expect(CLASSES).toBe(CLASS_NAMES.length);
  expect(KERAS_LAYERS.at(-1)).toMatchObject({ activation: 'softmax' });
});
