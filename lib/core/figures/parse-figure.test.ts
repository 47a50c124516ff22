import { expect, test } from 'vitest';
import { parseFigure } from './parse-figure';

const NAMES = { runs: ['quick-0.001-seed1', 'quick-0.01-seed1'], files: ['pipeline'] };

test('reads runs, metric and labels', () => {
  expect(
    parseFigure(
      'RunCurves',
      {
        runs: ' quick-0.001-seed1  quick-0.01-seed1',
        metric: 'valLoss',
        labels: 'about right | too high',
      },
      NAMES,
    ),
  ).toEqual({
    ok: true,
    value: {
      runs: ['quick-0.001-seed1', 'quick-0.01-seed1'],
      metric: 'valLoss',
      labels: ['about right', 'too high'],
    },
  });
});

test('what a ball and a map are not told has a default', () => {
  expect(parseFigure('BallOnCurve', { rate: '1e-1', steps: '12' }, NAMES)).toEqual({
    ok: true,
    value: { rate: 0.1, curvature: 1, start: -2.2, steps: 12 },
  });
  expect(parseFigure('ContourMap', { curvatures: '1 10' }, NAMES)).toEqual({
    ok: true,
    value: { rate: 0.05, curvatures: [1, 10], start: [-4, 1.5], steps: 40 },
  });
});

test('names an unknown run, metric and file, with those that there are', () => {
  const problems = [
    parseFigure('GapChart', { run: 'quick-0.01-seed9' }, NAMES),
    parseFigure('RunCurves', { runs: 'quick-0.01-seed1', metric: 'loss' }, NAMES),
    parseFigure('Pipeline', { file: 'pipelines' }, NAMES),
    parseFigure('RunTable', { runs: 'quick-0.01-seed1', columns: 'rate' }, NAMES),
  ].map((parsed) => (parsed.ok ? [] : parsed.error.map(({ message }) => message)));
  expect(problems).toEqual([
    ['"run" names "quick-0.01-seed9", which is not known'],
    ['"metric" names "loss", which is not known'],
    ['"file" names "pipelines", which is not known'],
    ['"columns" names "rate", which is not known'],
  ]);
});

test('says which number is none, or out of range', () => {
  const parsed = parseFigure(
    'ContourMap',
    { rate: '0,05', curvatures: '1', start: '0 1', steps: '2.5' },
    NAMES,
  );
  expect(parsed.ok ? [] : parsed.error.map(({ message }) => message).sort()).toEqual([
    '"curvatures" is "1", expected two numbers',
    '"rate" is "0,05", expected a number between 0 and 100',
    '"start" holds a 0, where the slope is 0 and nothing moves',
    '"steps" is "2.5", expected a whole number between 0 and 201',
  ]);
});

test('labels have to be as many as the runs', () => {
  const parsed = parseFigure(
    'RunScrubber',
    { runs: 'quick-0.001-seed1 quick-0.01-seed1', labels: 'small' },
    NAMES,
  );
  expect(parsed.ok ? [] : parsed.error.map(({ message }) => message)).toEqual([
    '"labels" has 1 texts between signs "|", expected 2, one a run',
  ]);
});

test('one curve is no exercise, and a rate shows nothing about a rate', () => {
  expect(parseFigure('WhichCurve', { runs: 'quick-0.01-seed1', metric: 'valLoss' }, NAMES).ok).toBe(
    false,
  );
  expect(
    parseFigure('WhichCurve', { runs: NAMES.runs.join(' '), metric: 'learningRate' }, NAMES).ok,
  ).toBe(false);
});

test('a run that is named twice is a slip', () => {
  const parsed = parseFigure('RunTable', { runs: 'quick-0.01-seed1 quick-0.01-seed1' }, NAMES);
  expect(parsed.ok ? [] : parsed.error.map(({ message }) => message)).toEqual([
    '"runs" names "quick-0.01-seed1" twice',
  ]);
});
