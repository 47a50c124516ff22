import { expect, test } from 'vitest';
import { layersOf } from '@/lib/core/experiment';
import { AVERAGING, OPTIONS } from '@/lib/core/experiment/network/network.fixture';
import { describeLayer } from './describe-layer';

test('says what each kind of layer does', () => {
  const words = [...layersOf(AVERAGING), ...layersOf(OPTIONS)].map(describeLayer);
  expect(words).toEqual([
    '16 filters of 3×3, ReLU',
    'mean of 2×2',
    '32 filters of 3×3, ReLU',
    'mean of each channel',
    'drops 25\u00a0% while training',
    '10 units',
    'mean of 3×3, stride 2, padded',
    '12 filters of 3×5, stride 2, padded, tanh, no bias',
    'largest of 3×2, strides 1×2',
    'all numbers in one row',
    'drops 50\u00a0% while training',
    '20 units, tanh',
    '10 units, no bias',
  ]);
});
