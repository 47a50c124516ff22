import { expect, test } from 'vitest';
import { readMeasure } from './read-measure';
import type { ReferenceRun } from './run';

const RUN: ReferenceRun = {
  runId: 'reference-full-0.001-seed1',
  config: {
    preset: 'full',
    images: 50_000,
    epochs: 3,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.001,
    schedule: { kind: 'constant' },
    seed: 1,
  },
  engine: { backend: 'simd', version: '1', threads: 1, device: null },
  datasetHash: 'd',
  epochs: [
    anEpoch(1, { valLoss: 1.2, valAccuracy: 0.6 }),
    anEpoch(2, { valLoss: 1.0672, valAccuracy: 0.7 }),
    anEpoch(3, { valLoss: 1.3, valAccuracy: 0.7012, learningRate: 0.00001 }),
  ],
  outcome: { kind: 'finished' },
  recordedAt: '2026-01-01T00:00:00.000Z',
  browser: 'Chromium 156',
  machine: 'Two cores',
  wallMs: 58.4 * 60_000,
  test: { loss: 1.1, accuracy: 0.6949, images: 10_000 },
};

function anEpoch(epoch: number, changes: Partial<ReferenceRun['epochs'][number]>) {
  const figures = { trainLoss: 0.5, trainAccuracy: 0.861, valLoss: 1, valAccuracy: 0.5 };
  return { epoch, learningRate: 0.001, ...figures, elapsedMs: epoch * 1000, ...changes };
}

test.each([
  ['valAccuracy', 'last', '70.1 %'],
  ['trainAccuracy', '2', '86.1 %'],
  ['valLoss', 'best-loss', '1.067'],
  ['valLoss', 'best-accuracy', '1.300'],
  ['epoch', 'best-loss', '2'],
  ['learningRate', 'last', '0.00001'],
  ['testAccuracy', undefined, '69.5 %'],
  ['testLoss', undefined, '1.100'],
  ['epochs', undefined, '3'],
  ['wallMinutes', undefined, '58'],
])('writes %s at %s as the house does', (field, at, text) => {
  expect(readMeasure(RUN, field, at)).toMatchObject({ ok: true, value: { text } });
});

test('writes few minutes with a decimal', () => {
  const short = readMeasure({ ...RUN, wallMs: 90_000 }, 'wallMinutes', undefined);
  expect(short).toMatchObject({ value: { text: '1.5' } });
});

test('says on how many images of which split a figure was measured', () => {
  const onOf = (field: string, at?: string) => {
    const read = readMeasure(RUN, field, at);
    return read.ok ? read.value.on : read.error;
  };
  expect(onOf('trainLoss', 'last')).toEqual({ split: 'training', images: 40_000 });
  expect(onOf('valLoss', 'last')).toEqual({ split: 'validation', images: 10_000 });
  expect(onOf('testLoss')).toEqual({ split: 'test', images: 10_000 });
  expect(onOf('learningRate', 'last')).toBeNull();
  expect(onOf('epochs')).toBeNull();
});

test('answers with what is wrong where there is no such figure', () => {
  const faultOf = (field: string, at?: string, run = RUN) => {
    const read = readMeasure(run, field, at);
    return read.ok ? read.value : read.error;
  };
  expect(faultOf('toString', 'last')).toMatchObject({ kind: 'unknown-field' });
  expect(faultOf('valLoss')).toMatchObject({ kind: 'no-place' });
  expect(faultOf('valLoss', 'first')).toMatchObject({ kind: 'unknown-place' });
  expect(faultOf('valLoss', '4')).toEqual({ kind: 'no-epoch', epochs: 3 });
  expect(faultOf('valLoss', 'last', { ...RUN, epochs: [] })).toEqual({
    kind: 'no-epoch',
    epochs: 0,
  });
  expect(faultOf('epochs', 'last')).toEqual({ kind: 'unwanted-place' });
  expect(faultOf('testLoss', undefined, { ...RUN, test: null })).toEqual({ kind: 'never-tested' });
});
