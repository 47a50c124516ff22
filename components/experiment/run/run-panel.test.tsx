import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Target } from '@/lib/core/experiment';
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { LiveRun, RunState } from '../run-state';
import { RunPanel } from './run-panel';

const { config, engine, runId } = aRun();
const LIVE: LiveRun = {
  runId,
  config,
  engine,
  engineChanges: [],
  datasetHash: 'abc',
  stepsPerEpoch: 63,
  epochs: [someFigures(1, { valAccuracy: 0.4, valLoss: 1.7 })],
  step: { epoch: 2, step: 7, loss: 1.5, accuracy: 0.4, elapsedMs: 14_000 },
  validating: null,
};
const TARGET: Target = {
  valAccuracy: 0.45,
  valLoss: 1.5,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.46, valLoss: 1.48 },
  spread: { valAccuracy: 0.005, valLoss: 0.01 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
};
const NO_TEST = { kind: 'none' } as const;

/** The words of the panel in this state, with one space between them. */
function wordsOf(state: RunState, changes: { target?: Target | null; isProbing?: boolean } = {}) {
  const nothing = (): void => {};
  const markup = renderToStaticMarkup(
    <RunPanel
      state={state}
      number={4}
      titles={{ quick: 'Quick' }}
      pace={{ stepMs: 200, evaluateMsPer1000: 1000 }}
      isProbing={changes.isProbing ?? false}
      target={changes.target ?? null}
      mayMoveRate
      isOccupied={false}
      headingRef={createRef()}
      record={null}
      onPause={nothing}
      onGoOn={nothing}
      onStop={nothing}
      onTest={nothing}
      onRetry={nothing}
    />,
  );
  return markup
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim();
}

test('before a run, the panel says what will happen and where', () => {
  expect(wordsOf({ kind: 'idle' })).toMatch(/^Ready for run 4 Choose the settings and start\./);
});

test('waiting says what is waited for', () => {
  const waiting: RunState = { kind: 'waiting', runId, config, asked: null };
  expect(wordsOf(waiting, { isProbing: true })).toContain('The engine is chosen');
  expect(wordsOf(waiting)).toContain('The images are looked for');
});

test('loading says how many bytes and files are there', () => {
  const progress = { loadedBytes: 3.4e6, totalBytes: 8.4e6, shards: 2, totalShards: 5 };
  expect(wordsOf({ kind: 'loading', runId, config, progress, asked: null })).toContain(
    'Loaded 3.4 MB of 8.4 MB Files of 1,000 images 2 of 5',
  );
});

test('training says where it is, what is left and what was reached', () => {
  const words = wordsOf({ kind: 'training', live: LIVE, asked: null });
  expect(words).toContain('Run 4 is training Adam, rate 0.001, Quick, seed 1 Pause Stop');
  expect(words).toContain('Epoch 2 of 5 Step 7 of 63 Time left about 50 s');
  expect(words).toContain('Validation, epoch 1 40.0 %, loss 1.700');
});

test('what was asked for is shown until it has happened', () => {
  expect(wordsOf({ kind: 'training', live: LIVE, asked: 'pause' })).toContain('Pausing Stop');
  expect(wordsOf({ kind: 'paused', live: LIVE, asked: null })).toContain('Go on Stop');
  expect(wordsOf({ kind: 'paused', live: LIVE, asked: 'stop' })).toContain('Stopping');
});

test('a finished run is held against its target, and its test is offered', () => {
  const ended: RunState = {
    kind: 'ended',
    live: LIVE,
    outcome: { kind: 'finished' },
    test: NO_TEST,
  };
  const words = wordsOf(ended, { target: TARGET });
  expect(words).toContain('Target not met: accuracy is 5.0 points short, loss is 0.200 too high.');
  expect(words).toContain('Evaluate on the 10,000 test images');
  expect(wordsOf(ended)).toContain('no measured target yet');
});

test('a stopped run says where it stopped and what is kept', () => {
  const outcome = { kind: 'stopped', epoch: 2, step: 7 } as const;
  expect(wordsOf({ kind: 'ended', live: LIVE, outcome, test: NO_TEST })).toContain(
    'Stopped in epoch 2 after step 7. Its finished epochs are kept in your runs.',
  );
});

test('a diverged run is explained and has no test', () => {
  const outcome = { kind: 'diverged', at: { epoch: 1, step: 11, loss: null } } as const;
  const words = wordsOf({ kind: 'ended', live: LIVE, outcome, test: NO_TEST });
  expect(words).toContain('Diverged: the rate was too high');
  expect(words).toContain('try 0.0001, a tenth of it');
  expect(words).not.toContain('Evaluate on');
});

test('a test goes from loading to figures, or says why not', () => {
  const ended = { kind: 'ended', live: LIVE, outcome: { kind: 'finished' } } as const;
  expect(
    wordsOf({ ...ended, test: { kind: 'testing', images: 640, totalImages: 10_000 } }),
  ).toContain('Evaluating test images: 640 of 10,000');
  const figures = { accuracy: 0.451, loss: 1.52, images: 10_000 };
  expect(wordsOf({ ...ended, test: { kind: 'tested', figures } })).toContain(
    'On the 10,000 test images: accuracy 45.1 %, loss 1.520',
  );
  const problem = { kind: 'dataset', message: 'test-03 is damaged.' } as const;
  expect(wordsOf({ ...ended, test: { kind: 'failed', problem } })).toContain(
    'could not be evaluated. test-03 is damaged. Evaluate on the 10,000 test images',
  );
});

test('a failure says what to do, what is lost, and offers another start', () => {
  const problem = { kind: 'silent', message: 'The worker was ended; start again.' } as const;
  const words = wordsOf({ kind: 'failed', runId, config, live: LIVE, problem });
  expect(words).toContain('Run 4 could not go on');
  expect(words).toContain('The worker was ended; start again.');
  expect(words).toContain('A run without an end is not kept');
  expect(words).toContain('Start again with these settings');
});

test('a run stopped before its first step leaves nothing behind', () => {
  expect(wordsOf({ kind: 'withdrawn', runId, config })).toContain('Nothing was trained.');
});

test('a run that had to go on with another engine says from when, and why', () => {
  const engineChanges = [
    {
      epoch: 2,
      step: 7,
      engine: { backend: 'simd', version: 'simd 1', threads: 1, device: null } as const,
      reason: 'A thread was lost.',
    },
  ];
  const live = { ...LIVE, engineChanges };
  const words = wordsOf({ kind: 'training', live, asked: null });
  expect(words).toContain('From epoch 2, step 7 on: SIMD, one thread. A thread was lost.');
  expect(wordsOf({ kind: 'training', live: LIVE, asked: null })).not.toContain('From epoch');
});
