import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import { beginRun, IDLE, type LiveRun, type RunState } from '../run-state';
import { QuickRunView } from './quick-run-view';

const { config, engine, runId } = aRun();
const LIVE: LiveRun = {
  runId,
  config,
  engine,
  engineChanges: [],
  datasetHash: 'abc',
  stepsPerEpoch: 63,
  epochs: [someFigures(1)],
  step: { epoch: 2, step: 7, loss: 1.5, accuracy: 0.4, elapsedMs: 14_000 },
  validating: null,
};

function wordsOf(state: RunState, unsupported: string | null = null): string {
  const nothing = (): void => {};
  return renderToStaticMarkup(
    <QuickRunView
      config={config}
      state={state}
      pace={null}
      isProbing={false}
      unsupported={unsupported}
      onStart={nothing}
      onStop={nothing}
    />,
  )
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('offers a run and says what it will train', () => {
  const words = wordsOf(IDLE);
  expect(words).toContain('Adam at 0.001, 4,000 training and 1,000 validation images');
  expect(words).toContain('Start the quick run');
});

test('offers none where the browser cannot train, and says why', () => {
  const words = wordsOf(IDLE, 'This browser cannot run WebAssembly.');
  expect(words).toContain('This browser cannot run WebAssembly.');
  expect(words).not.toContain('Start');
});

test('can be stopped from its first moment on', () => {
  expect(wordsOf(beginRun(runId, config))).toContain('Stop');
  const words = wordsOf({ kind: 'training', live: LIVE, asked: null });
  expect(words).toContain('Epoch 1 of 5 done.');
  expect(words).toContain('Stop');
});

test('explains a run that left no epoch behind, and offers another', () => {
  const outcome = { kind: 'stopped', epoch: 1, step: 9 } as const;
  const live = { ...LIVE, epochs: [] };
  const words = wordsOf({ kind: 'ended', live, outcome, test: { kind: 'none' } });
  expect(words).toContain('Stopped before the first epoch was through');
  expect(words).toContain('Start again');
});

test('says why a run could not go on', () => {
  const problem = { kind: 'engine', message: 'Out of memory.' } as const;
  const words = wordsOf({ kind: 'failed', runId, config, live: null, problem });
  expect(words).toContain('Out of memory.');
  expect(words).toContain('Start again');
});
