import { expect, test } from 'vitest';
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
