import { expect, test } from 'vitest';
import type { Guess } from './inspection';
import { judgeLine, sayLine } from './judge-line';
import { judgeUpdate, measureUpdate, ratioOf, sayUpdates } from './judge-update';
import { readGuess } from './read-guess';
import { countConfusion, findCommonConfusion, findMistakes } from './summarize-guesses';

const aGuess = (image: number, truth: number, guess: number, certainty = 0.5): Guess => ({
  image,
  truth,
  guess,
  certainty,
});

const aLine = (...losses: number[]) => ({
  images: 32,
  points: [0, 0.5, 1, 2, 4].map((at, place) => ({ at, loss: losses[place]! })),
});

const anUpdate = (layer: string, updateNorm: number) => ({ layer, weightNorm: 1, updateNorm });

test('the guess is the largest logit, and its certainty the softmax of it', () => {
  const { guess, certainty } = readGuess([Math.log(2), Math.log(6), 0, 0]);
  expect(guess).toBe(1);
  expect(certainty).toBeCloseTo(0.6, 12);
});

test('logits too large for e^x still give a certainty, and equal ones share it', () => {
  expect(readGuess([1000, 0, -1000])).toEqual({ guess: 0, certainty: 1 });
  expect(readGuess(new Float32Array(10))).toEqual({ guess: 0, certainty: 0.1 });
});

test('the confusion matrix has the true class in the row and the guess in the column', () => {
  const guesses = [aGuess(0, 0, 0), aGuess(1, 0, 2), aGuess(2, 0, 2), aGuess(3, 2, 1)];
  const counts = countConfusion(guesses, 3);
  expect([...counts]).toEqual([1, 0, 2, 0, 0, 0, 0, 1, 0]);
  expect(findCommonConfusion(counts, 3)).toEqual({ truth: 0, guess: 2, count: 2 });
});

test('nothing is confused where every guess is right', () => {
  expect(findCommonConfusion(countConfusion([aGuess(0, 1, 1)], 2), 2)).toBeNull();
});

test('the worst mistakes are the wrong guesses of which the network was most certain', () => {
  const guesses = [
    aGuess(0, 1, 1, 0.99),
    aGuess(1, 1, 2, 0.4),
    aGuess(3, 1, 2, 0.9),
    aGuess(2, 1, 0, 0.9),
  ];
  expect(findMistakes(guesses, 2).map(({ image }) => image)).toEqual([2, 3]);
});

test('an update is measured by Euclidean norms', () => {
  const update = measureUpdate('conv1', Float32Array.of(3, 4), Float32Array.of(3, 4.5));
  expect(update).toEqual({ layer: 'conv1', weightNorm: 5, updateNorm: 0.5 });
  expect(ratioOf(update)).toBe(0.1);
});

test('half a power of ten around a thousandth is usual, beyond it small and large', () => {
  const sizes = [1e-4, 3e-4, 1e-3, 3e-3, 1e-2].map((norm) => judgeUpdate(anUpdate('a', norm)));
  expect(sizes).toEqual(['small', 'usual', 'usual', 'usual', 'large']);
});

test('all layers above or below the band are a sign about the rate', () => {
  expect(sayUpdates([anUpdate('a', 0.1), anUpdate('b', 0.2)])).toMatch(/rate is too high\.$/);
  expect(sayUpdates([anUpdate('a', 1e-5), anUpdate('b', 0)])).toMatch(/rate is too low, or/);
  expect(sayUpdates([anUpdate('a', 1e-3)])).toMatch(/as the rule of thumb asks\.$/);
});

test('layers that differ are named by their place', () => {
  const updates = [anUpdate('a', 1e-2), anUpdate('b', 1e-3), anUpdate('c', 1e-5), anUpdate('d', 0)];
  expect(sayUpdates(updates)).toBe(
    'The layers differ: a above the band, b inside the band, c and d below the band.',
  );
});

test('a step is judged by where the lowest loss lies on its way', () => {
  const verdicts = [
    aLine(2, 2, 2, 2, 2.00001),
    aLine(1, 2, 3, 4, 5),
    aLine(2, 1, 3, 4, 5),
    aLine(2, 1, 1.5, 4, 5),
    aLine(2, 1.5, 1, 4, 5),
    aLine(2, 1.8, 1.5, 1, 5),
    aLine(2, 1.8, 1.5, 1, 0.5),
  ].map((line) => judgeLine(line).verdict);
  expect(verdicts).toEqual([
    'flat',
    'wrong-way',
    'past-and-above',
    'past-the-lowest',
    'at-the-lowest',
    'short-of-it',
    'short-of-it',
  ]);
});

test('the sentence names the losses and the place of the lowest', () => {
  expect(sayLine(aLine(2, 1, 1.5, 4, 5))).toBe(
    'The step went past the lowest point of this batch’s loss. The loss went from 2.000 to 1.500; the lowest measured is 1.000 at 0.5 times the step.',
  );
  expect(sayLine(aLine(2, 1.8, 1.5, 1, 0.5))).toBe(
    'The step stopped short: this batch’s loss went from 2.000 to 1.500, and was still falling at 4 times the step (0.500).',
  );
});

test('a loss beyond numbers on the way is no lowest point and no flat line', () => {
  expect(judgeLine(aLine(2, 2, 2, Number.NaN, Infinity)).verdict).toBe('wrong-way');
  expect(sayLine(aLine(2, 1, Number.NaN, Number.NaN, Number.NaN))).toContain(
    'from 2.000 to no number',
  );
});
