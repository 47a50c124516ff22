import { expect, test } from 'vitest';
import { aTask } from '@/lib/core/experiment/experiment.fixture';
import { AVERAGING } from '@/lib/core/experiment/network/network.fixture';
import { PROJECT_ROOT } from '../browser/bundle-entry';
import { planRecordings } from './plan-recordings';
import { readTask } from './read-task';

const task = await readTask(
  `${PROJECT_ROOT}/content/computer-vision/learning-rate-selection/experiment.mdx`,
);

function planNames(id: string, options = {}): string[] {
  const preset = task.presets.find((one) => one.id === id)!;
  return planRecordings(preset, task, options).map(({ name }) => name);
}

test('records each rate of the smallest preset with three seeds', () => {
  const names = planNames('quick');
  expect(names).toHaveLength(18);
  expect(names.slice(0, 3)).toEqual([
    'quick-0.0001-seed1',
    'quick-0.0001-seed2',
    'quick-0.0001-seed3',
  ]);
  expect(names.slice(-3)).toEqual([
    'quick-0.001-plateau-seed1',
    'quick-0.001-plateau-seed2',
    'quick-0.001-plateau-seed3',
  ]);
});

test('records the luck of the best rate in the larger presets', () => {
  expect(planNames('full')).toEqual([
    'full-0.0001-seed1',
    'full-0.0003-seed1',
    'full-0.001-seed1',
    'full-0.001-seed2',
    'full-0.001-seed3',
    'full-0.003-seed1',
    'full-0.01-seed1',
    'full-0.001-plateau-seed1',
    'full-0.001-plateau-seed2',
    'full-0.001-plateau-seed3',
  ]);
});

test('records what is asked for', () => {
  expect(planNames('full', { rates: [0.0003], seeds: [7], schedule: 'plateau' })).toEqual([
    'full-0.0003-plateau-seed7',
  ]);
});

test('gives a plateau run the patience that its length allows', () => {
  const preset = task.presets.find(({ id }) => id === 'quick')!;
  const plan = planRecordings(preset, task, { schedule: 'plateau', seeds: [1] });
  expect(plan[0]!.config).toMatchObject({
    preset: 'quick',
    images: 5000,
    epochs: 5,
    learningRate: 0.001,
    schedule: { kind: 'plateau', factor: 0.2, patience: 1 },
    seed: 1,
  });
});

test('records a task with a fixed rate at that rate alone, without a schedule it does not allow', () => {
  const fixed = aTask({
    learningRate: 0.05,
    batchSize: { values: [32, 64], initial: 64 },
    schedules: false,
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
  });
  const plan = planRecordings(fixed.presets[0]!, fixed, { batchSizes: [32, 64], seeds: [1] });
  expect(plan.map(({ name }) => name)).toEqual([
    'quick-0.05-batch32-seed1',
    'quick-0.05-batch64-seed1',
  ]);
  expect(plan[0]!.config).toMatchObject({
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
  });
  expect(() => planRecordings(fixed.presets[0]!, fixed, { rates: [0.1] })).toThrow(
    'The task has no learning rate 0.1; experiment.mdx has 0.05.',
  );
  expect(() => planRecordings(fixed.presets[0]!, fixed, { schedule: 'plateau' })).toThrow(
    'The task allows no schedules; leave --schedule out.',
  );
});

test('records the rates that a task allows, and the one that it begins with where 0.001 is none of them', () => {
  const high = aTask({ learningRate: { min: 0.005, max: 0.5, initial: 0.05 } });
  const rates = planRecordings(high.presets[0]!, high, { seeds: [1], schedule: 'constant' });
  expect(rates.map(({ config }) => config.learningRate)).toEqual([0.01, 0.05]);
});
