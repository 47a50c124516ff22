/** The cheat sheet states figures of recorded runs: they have to be those of the files. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { getPattern } from '@/lib/content';

const COURSE = 'computer-vision';
const PATTERN = 'learning-rate-selection';

test('the table of the cheat sheet holds the last epochs of the recorded quick runs', async () => {
  const pattern = await getPattern(COURSE, PATTERN);
  const quick = (pattern?.referenceRuns ?? []).filter(({ config }) => config.preset === 'quick');
  const rows = [0.0001, 0.001, 0.01].map((rate) => {
    const figures = [1, 2, 3].map((seed) => {
      const run = quick.find(({ config }) => config.learningRate === rate && config.seed === seed);
      return run!.epochs.at(-1)!;
    });
    const accuracies = figures.map(({ valAccuracy }) => `${(valAccuracy * 100).toFixed(1)} %`);
    const losses = figures.map(({ valLoss }) => valLoss.toFixed(3));
    return [String(rate), accuracies.join(', '), losses.join(', ')];
  });

  const file = path.join(import.meta.dirname, COURSE, PATTERN, 'review.mdx');
  const lines = (await readFile(file, 'utf8')).split('\n');
  const stated = lines
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
    .filter(([rate]) => rate && /^0\.\d+$/.test(rate));
  expect(stated).toEqual(rows);
});
