/** What the core says of a network without compiling it, held against what the compiler makes of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  estimateMemory,
  listParameters,
  networkOf,
  type WrittenNetwork,
} from '@/lib/core/experiment';
import { AVERAGING, DENSE_ONLY, OPTIONS } from '@/lib/core/experiment/network/network.fixture';
import { compileNetwork } from './compile-network';
import { drawNetwork, makeCase } from './fixtures/random-network';

const PAGE = 64 * 1024;
/** Of a few megabytes and less, whole pages and tables are a large part. */
const COUNTS_FROM = 4e6;

const WIDE: WrittenNetwork = [
  { conv2d: 128, padding: 'same' },
  { conv2d: 128, padding: 'same' },
  { maxPooling2d: 4 },
  'globalAveragePooling2d',
  { dense: 10 },
];
const DROPPING: WrittenNetwork = [
  { conv2d: 64, padding: 'same' },
  { dropout: 0.3 },
  { averagePooling2d: 2 },
  { conv2d: 64, kernel: 5 },
  'flatten',
  { dense: 10 },
];
const LONG_ROW: WrittenNetwork = ['flatten', { dense: 1000 }, { dense: 10 }];

test.each([
  ['the first network', undefined],
  ['one that averages', AVERAGING],
  ['one with all options', OPTIONS],
  ['one without convolutions', DENSE_ONLY],
  ['a wide one', WIDE],
  ['one that drops large layers', DROPPING],
  ['one with a long row', LONG_ROW],
])('the memory of %s is estimated within a third', (_, network) => {
  const spec = networkOf({ network, optimizer: 'adam', seed: 0 });
  for (const batchSize of [16, 64, 512, 1024]) {
    const planned = compileNetwork(spec, { batchSize }).memoryPages * PAGE;
    if (planned < COUNTS_FROM) continue;
    const share = planned / estimateMemory(spec, batchSize);
    expect(share, `batch ${batchSize}`).toBeGreaterThan(0.64);
    expect(share, `batch ${batchSize}`).toBeLessThan(1.2);
  }
});

test('the shapes of kernels and biases are those of the compiled step', () => {
  fc.assert(
    fc.property(drawNetwork, (draw) => {
      const { spec, batchSize } = makeCase(draw);
      const { layout } = compileNetwork(spec, { batchSize });
      expect(layout.parameters.map(({ shape }) => shape)).toEqual(listParameters(spec));
    }),
    { numRuns: 40, seed: 9 },
  );
});
