import { expect, test } from 'vitest';
import type { Timed } from './run-rounds';
import { writeTable } from './write-table';

const aTimed = (title: string, runtime: string, rounds: number[][] | null): Timed => ({
  contender: { title, runtime, threads: 2, warmUpSteps: 1, time: async () => null },
  rounds,
});

test('sets each row beside PyTorch with the same threads', () => {
  const timed = [
    aTimed('SIMD', 'Chromium 156', [
      [20, 22, 21],
      [200, 400, 300],
    ]),
    aTimed('tfjs webgpu', 'Chromium 156', null),
    aTimed('PyTorch', 'PyTorch 1.13', [
      [42, 40, 44],
      [600, 500, 700],
    ]),
  ];
  const context = { machine: 'A machine × 2', loadBefore: 0.25, date: '2026-01-02' };
  expect(writeTable(timed, context).split('\n')).toEqual([
    'Milliseconds per training step of the lesson’s network: batch 64, forward, backward, Adam.',
    'A machine × 2; load before 0.25; 2026-01-02.',
    '',
    '|             | runs in      | threads | steps |  min |  median |  p10–p90 | × PyTorch |',
    '| ----------- | ------------ | ------: | ----: | ---: | ------: | -------: | --------: |',
    '| SIMD        | Chromium 156 |       2 |     6 | 20.0 |     111 | 21.0–400 |      0.50 |',
    '| tfjs webgpu | Chromium 156 |       2 |     0 |  not | offered |          |           |',
    '| PyTorch     | PyTorch 1.13 |       2 |     6 | 40.0 |     272 | 42.0–700 |      1.00 |',
  ]);
});
