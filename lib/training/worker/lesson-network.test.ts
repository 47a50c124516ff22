import { expect, test } from 'vitest';
import { countWeights, describeNetwork } from '@/lib/core/experiment';
import { LESSON_NETWORK, LESSON_PARAMETERS } from './lesson-network';

// Checkpoints on the disks of learners name their network so.
test('is called as in the checkpoints that were kept before experiments described their network', () => {
  expect(describeNetwork(LESSON_NETWORK)).toBe(
    '32×32×3, conv2d 32 3×3 1×1 valid relu true, maxPooling2d 2×2 2×2 valid, conv2d 64 3×3 1×1 valid relu true, maxPooling2d 2×2 2×2 valid, conv2d 64 3×3 1×1 valid relu true, flatten, dense 64 relu true, dense 10 linear true',
  );
});

test('has 122,570 weights, under the names that inspections and recordings know', () => {
  expect(LESSON_NETWORK.layers.map(({ name }) => name)).toEqual([
    ...['conv1', 'pool1', 'conv2', 'pool2', 'conv3', 'flatten', 'dense1', 'dense2'],
  ]);
  expect(countWeights(LESSON_NETWORK)).toBe(122_570);
  expect(LESSON_PARAMETERS).toEqual([
    ...[[3, 3, 3, 32], [32], [3, 3, 32, 64], [64], [3, 3, 64, 64], [64]],
    ...[[1024, 64], [64], [64, 10], [10]],
  ]);
});
