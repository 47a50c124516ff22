import { expect, test } from 'vitest';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import { beginRun, IDLE, type LiveRun, type RunState } from '../run-state';
import { announce, nameState } from './name-state';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const { config, engine, runId } = aRun();
const LIVE: LiveRun = {
  runId,
  config,
  engine,
  engineChanges: [],
  datasetHash: 'abc',
  stepsPerEpoch: 63,
  epochs: [],
  step: null,
  validating: null,
};
const training = (live: Partial<LiveRun>): RunState => ({
  kind: 'training',
  live: { ...LIVE, ...live },
  asked: null,
});

test('an idle lab is silent', () => {
  expect(announce(IDLE, 1)).toBe('');
  expect(nameState(IDLE, 3)).toBe('Ready for run 3');
});

test('a start and each epoch are spoken, steps are not', () => {
  expect(announce(beginRun(runId, config), 2)).toBe('Run 2 is getting ready.');
  expect(announce(training({}), 2)).toBe('Run 2 is training.');
  const epochs = [someFigures(1, { valAccuracy: 0.4, valLoss: 1.7 })];
  const step = { epoch: 2, step: 9, loss: 1.4, accuracy: 0.5, elapsedMs: 999 };
  const after = announce(training({ epochs }), 2);
  expect(plain(after)).toBe('Epoch 1 of 5: validation accuracy 40.0 %, loss 1.70');
  expect(announce(training({ epochs, step }), 2)).toBe(after);
});

test('loading is named until the last shard is there', () => {
  const progress = { loadedBytes: 1, totalBytes: 2, shards: 1, totalShards: 2 };
  const loading = { kind: 'loading', runId, config, progress, asked: null } as const;
  expect(nameState(loading, 1)).toBe('Run 1 is loading images');
  const loaded = { ...loading, progress: { ...progress, shards: 2 } };
  expect(nameState(loaded, 1)).toBe('Run 1 is getting ready');
});

test('an end is spoken with the last figures, a test with its own', () => {
  const live = { ...LIVE, epochs: [someFigures(5, { valAccuracy: 0.46, valLoss: 1.5 })] };
  const ended = {
    kind: 'ended',
    live,
    outcome: { kind: 'finished' },
    test: { kind: 'none' },
  } satisfies RunState;
  expect(plain(announce(ended, 4))).toBe(
    'Run 4 is finished. Epoch 5 of 5: validation accuracy 46.0 %, loss 1.50',
  );
  const tested: RunState = {
    ...ended,
    test: { kind: 'tested', figures: { accuracy: 0.451, loss: 1.52, images: 10_000 } },
  };
  expect(plain(announce(tested, 4))).toBe('Test accuracy 45.1 %, loss 1.520.');
});

test('a failure is spoken with what to do', () => {
  const problem = { kind: 'dataset', message: 'Shard train-01 is damaged. Reload.' } as const;
  const failed: RunState = { kind: 'failed', runId, config, live: null, problem };
  expect(announce(failed, 1)).toBe('Run 1 could not go on. Shard train-01 is damaged. Reload.');
});
