import { expect, test } from 'vitest';
import { parseTask, readTask } from './read-task';

const FRONT_MATTER = `---
title: Find the rate
experiment:
  claimed:
    before: { trainAccuracy: 0.85, trainLoss: 0.45, valAccuracy: 0.7, valLoss: 1.2 }
    after: { trainAccuracy: 0.9, trainLoss: null, valAccuracy: 0.82, valLoss: 0.75 }
    target: { valAccuracy: 0.8, valLoss: 0.8 }
  network: [flatten, { dense: 10 }]
  optimizer: { name: sgd, momentum: 0.9 }
  learningRate: { min: 0.00001, max: 1, initial: 0.01 }
  batchSize: 64
  seed: 1
  initialPreset: quick
  presets:
    - { id: quick, title: Quick, images: 5000, epochs: 5, summary: small }
---
Text with --- in it.
`;

test('reads the presets out of the front matter', () => {
  const task = parseTask(FRONT_MATTER, 'experiment.mdx');
  expect(task).toMatchObject({
    batchSize: 64,
    network: ['flatten', { dense: 10 }],
    optimizer: { name: 'sgd', momentum: 0.9 },
  });
  expect(task.presets).toEqual([
    { id: 'quick', title: 'Quick', images: 5000, epochs: 5, summary: 'small', hidden: false },
  ]);
});

test('says where the task is wrong', () => {
  expect(() => parseTask(FRONT_MATTER.replace('5000', '5500'), 'experiment.mdx')).toThrow(
    'experiment.mdx: front matter, experiment.presets.0.images: Invalid number: must be a multiple of 1000. See npm run check:content.',
  );
  expect(() => parseTask('# No front matter', 'experiment.mdx')).toThrow(
    'experiment.mdx:1: expected front matter between two lines of "---".',
  );
});

test('names a file that is not there', async () => {
  await expect(readTask('/nowhere/experiment.mdx')).rejects.toThrow(
    '/nowhere/experiment.mdx: cannot be read (ENOENT).',
  );
});
