import { expect, test } from 'vitest';
import { experimentTaskSchema, FIRST_NETWORK } from '../core/experiment';
import { checkReferenceRun } from './check-reference-run';
import { createReport, formatProblem } from './problem';

const PATH = 'content/sample/first-pattern/reference-runs/quick-0.001-seed1.json';
const FIGURES = { trainAccuracy: 0.5, trainLoss: 1, valAccuracy: 0.5, valLoss: 1 };
const TASK = experimentTaskSchema.parse({
  claimed: { before: FIGURES, after: FIGURES, target: { valAccuracy: 0.8, valLoss: 0.8 } },
  network: FIRST_NETWORK,
  learningRate: { min: 0.0001, max: 1, initial: 0.01 },
  batchSize: 64,
  seed: 1,
  initialPreset: 'quick',
  presets: [{ id: 'quick', title: 'Quick', images: 5000, epochs: 1, summary: 'Short.' }],
});
const RUN = {
  runId: 'quick-0.001-seed1',
  config: {
    preset: 'quick',
    images: 5000,
    epochs: 1,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.001,
    schedule: { kind: 'constant' },
    seed: 1,
  },
  engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
  datasetHash: 'abc',
  epochs: [{ epoch: 1, learningRate: 0.001, ...FIGURES, elapsedMs: 1000 }],
  outcome: { kind: 'finished' },
  recordedAt: '2026-01-01T00:00:00.000Z',
  browser: 'Chromium 156',
  machine: 'Two cores',
  wallMs: 1000,
  test: null,
};

function check(run: unknown) {
  const report = createReport(PATH);
  const read = checkReferenceRun({ path: PATH, source: JSON.stringify(run) }, TASK, report);
  return {
    read,
    problems: report.problems.map((problem) => formatProblem(problem).replace(PATH, '…')),
  };
}

test('reads a run that did what its preset says', () => {
  expect(check(RUN)).toEqual({ read: RUN, problems: [] });
});

test('refuses a run of another size as evidence for its preset', () => {
  const { read, problems } = check({ ...RUN, config: { ...RUN.config, images: 4000, epochs: 2 } });
  expect(read).toBeNull();
  expect(problems).toEqual([
    '…:1:1 the run has 4000 images, but the preset "quick" has 5000. Record it again with npm run reference-runs.',
    '…:1:1 the run has 2 epochs, but the preset "quick" has 1. Record it again with npm run reference-runs.',
  ]);
});

test('refuses a run of a preset that the experiment does not have', () => {
  expect(check({ ...RUN, config: { ...RUN.config, preset: 'quik' } }).problems).toEqual([
    '…:1:1 the preset "quik" is not in experiment.mdx. Did you mean "quick"? Its presets are quick. Record it again with npm run reference-runs.',
  ]);
});

test('refuses a run of another network, optimizer or split', () => {
  for (const change of [
    { network: ['flatten', { dense: 10 }] },
    { optimizer: 'sgd' },
    { validationSplit: 0.1 },
  ]) {
    expect(check({ ...RUN, config: { ...RUN.config, ...change } }).problems).toEqual([
      '…:1:1 the run was trained with another network, optimizer or split than experiment.mdx has now. Record it again with npm run reference-runs.',
    ]);
  }
});

test('refuses a figure that cannot be', () => {
  expect(check({ ...RUN, epochs: [{ ...RUN.epochs[0], valAccuracy: 51 }] }).problems).toEqual([
    '…:1:1 "epochs[0].valAccuracy" is 51, expected at most 1. Record it again with npm run reference-runs.',
  ]);
});
