import { expect, test } from 'vitest';
import { aRun, aTask } from '@/lib/core/experiment/experiment.fixture';
import { UNKNOWN_DEVICE, type DeviceState } from '../device-state';
import { describePlan } from './describe-plan';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const settings = {
  preset: 'quick',
  learningRate: 0.001,
  batchSize: 64,
  schedule: { kind: 'constant' },
  epochs: 5,
  seed: 1,
} as const;
const MEASURED: DeviceState = {
  probe: {
    kind: 'probed',
    result: {
      engine: aRun().engine,
      stepMs: 200,
      evaluateMsPer1000: 1000,
      candidates: [],
      mostThreads: 1,
    },
  },
  downloads: { 5000: { totalBytes: 8.4e6, keptBytes: 0 } },
};

test('before the device is measured, a plan has its steps', () => {
  expect(describePlan({ settings }, aTask(), UNKNOWN_DEVICE)).toBe(
    'This run: 5 epochs, 315 steps.',
  );
});

test('a measured device adds time and bytes', () => {
  expect(plain(describePlan({ settings }, aTask(), MEASURED))).toBe(
    'This run: 5 epochs, 315 steps, about 70 s, 8.4 MB to load.',
  );
});

test('images that are kept need not be loaded', () => {
  const some = { ...MEASURED, downloads: { 5000: { totalBytes: 8.4e6, keptBytes: 2.1e6 } } };
  expect(plain(describePlan({ settings }, aTask(), some))).toContain('6.3 MB of 8.4 MB to load');
  const all = { ...MEASURED, downloads: { 5000: { totalBytes: 8.4e6, keptBytes: 8.4e6 } } };
  expect(plain(describePlan({ settings }, aTask(), all))).toContain(
    '8.4 MB already on this device',
  );
});

test('settings that cannot be read have no plan', () => {
  expect(describePlan({ settings: null }, aTask(), MEASURED)).toBe(
    'Something above cannot be read yet; it is marked.',
  );
});
