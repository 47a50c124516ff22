import { expect, it } from 'vitest';
import type { Target } from '../experiment';
import { NO_PATTERN_PROGRESS, type PatternProgress, type RunFact } from '../progress';
import { ALL_MODES, MODES, MODE_GROUPS, MODE_IDS, parseModeId, type ModeContext } from './index';

const AT = '2026-03-01T10:00:00.000Z';

const TARGET: Target = {
  valAccuracy: 0.5,
  valLoss: 1.4,
  bestRate: 0.001,
  median: { valAccuracy: 0.52, valLoss: 1.3 },
  spread: { valAccuracy: 0.01, valLoss: 0.05 },
  seeds: 3,
};

function aContext(
  progress: Partial<PatternProgress> = {},
  targets: ModeContext['targets'] = { quick: TARGET },
): ModeContext {
  return { progress: { ...NO_PATTERN_PROGRESS, ...progress }, targets };
}

function aRun(valAccuracy: number, valLoss: number, preset = 'quick'): RunFact {
  return {
    runId: `run-${valAccuracy}`,
    eventId: `event-${valAccuracy}`,
    at: AT,
    test: null,
    config: {
      preset,
      images: 5_000,
      epochs: 1,
      batchSize: 64,
      optimizer: 'adam',
      learningRate: 0.001,
      schedule: { kind: 'constant' },
      seed: 1,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'd',
    epochs: [
      {
        epoch: 1,
        learningRate: 0.001,
        trainLoss: 1.5,
        trainAccuracy: 0.5,
        valLoss,
        valAccuracy,
        elapsedMs: 1,
      },
    ],
    outcome: { kind: 'finished' },
  };
}

it('knows ten modes, in the order in which they are shown', () => {
  expect(ALL_MODES.map(({ id }) => id)).toEqual([
    'learn',
    'why',
    'deep',
    'visualize',
    'try',
    'challenge',
    'experiment',
    'review',
    'metrics',
    'test',
  ]);
  expect(ALL_MODES).toEqual(MODE_IDS.map((id) => MODES[id]));
});

it('shows every mode in one of the groups', () => {
  const groups = MODE_GROUPS.map(({ id }) => id);
  expect(groups).toEqual(['understand', 'do', 'check']);
  for (const { group } of ALL_MODES) expect(groups).toContain(group);
});

it('finds a mode by the word of its URL, and none by any other', () => {
  expect(MODE_IDS.map(parseModeId)).toEqual([...MODE_IDS]);
  expect(['', 'Learn', 'toString', '__proto__'].map(parseModeId)).toEqual([null, null, null, null]);
});

it('has not started any mode in the beginning', () => {
  const states = ALL_MODES.map((mode) => mode.status(aContext()));
  expect(states).toEqual(Array(10).fill({ state: 'not-started', note: null }));
});

it('starts a lesson when it is opened and completes it when it is read to the end', () => {
  const opened = aContext({ opened: { learn: AT } });
  expect(MODES.learn.status(opened)).toEqual({ state: 'started', note: null });
  expect(MODES.why.status(opened)).toEqual({ state: 'not-started', note: null });
  const read = aContext({ opened: { learn: AT }, read: { learn: AT } });
  expect(MODES.learn.status(read)).toEqual({ state: 'done', note: null });
});

it('does not complete the experiment by reading it', () => {
  const read = aContext({ opened: { experiment: AT }, read: { experiment: AT } });
  expect(MODES.experiment.status(read)).toEqual({ state: 'started', note: null });
});

it('counts the runs of an experiment until one meets the target', () => {
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.4, 1.6)] }))).toEqual({
    state: 'started',
    note: '1 run, target not met',
  });
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.4, 1.6), aRun(0.45, 1.5)] }))).toEqual({
    state: 'started',
    note: '2 runs, target not met',
  });
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.6, 1.2), aRun(0.4, 1.6)] }))).toEqual({
    state: 'done',
    note: 'Target met',
  });
});

it('holds a run against the target of its own preset', () => {
  const full = aContext({ runs: [aRun(0.6, 1.2, 'full')] });
  expect(MODES.experiment.status(full)).toMatchObject({ state: 'started' });
});
