/** Mistakes in the tags of figures, with their whole messages. */
import { expect, test } from 'vitest';
import { aReferenceRun, aTask } from '../core/experiment/experiment.fixture';
import { problemsOf, sampleFiles, spoil } from './fixtures/sample-content';

const FOLDER = 'content/sample/first-pattern';
const TASK = `---
title: Experiment
summary: For tests.
experiment: ${JSON.stringify(aTask())}
---

Text.
`;

function withRuns(text: string): string[] {
  const runs = [
    { name: 'quick-0.001-seed1', learningRate: 0.001 },
    { name: 'quick-0.001-seed2', learningRate: 0.001 },
    { name: 'quick-0.01-seed1', learningRate: 0.01 },
  ].map(({ name, learningRate }) => ({
    path: `${FOLDER}/reference-runs/${name}.json`,
    source: JSON.stringify(aReferenceRun({ runId: `reference-${name}`, learningRate })),
  }));
  return problemsOf([
    ...spoil('learn', 'Some text.', text),
    { path: `${FOLDER}/experiment.mdx`, source: TASK },
    ...runs,
  ]);
}

test('figures that name what there is are sound', () => {
  const text = `<RunCurves runs="quick-0.001-seed1 quick-0.01-seed1" metric="valLoss" />

<BallOnCurve rate="0.1" />

<TableChart kind="bars">

| rate | accuracy |
| ---- | -------- |
| 0.1  | 70.1 %   |

</TableChart>`;
  expect(withRuns(text)).toEqual([]);
});

test.each([
  [
    'an unknown run',
    '<GapChart run="quick-0.001-sed1" />',
    '…/learn.mdx:8:1 <GapChart>: "run" names "quick-0.001-sed1", which is not known. Did you mean "quick-0.001-seed1"? Known are quick-0.001-seed1, quick-0.001-seed2, quick-0.01-seed1.',
  ],
  [
    'an unknown metric',
    '<RunCurves runs="quick-0.001-seed1" metric="valloss" />',
    '…/learn.mdx:8:1 <RunCurves>: "metric" names "valloss", which is not known. Did you mean "valLoss"? Known are valLoss, valAccuracy, trainLoss, trainAccuracy, learningRate.',
  ],
  [
    'a rate that is no number',
    '<BallOnCurve rate="fast" />',
    '…/learn.mdx:8:1 <BallOnCurve>: "rate" is "fast", expected a number between 0 and 100.',
  ],
  [
    'a recording that is not there',
    '<Pipeline file="pipeline" />',
    '…/learn.mdx:8:1 <Pipeline>: "file" names "pipeline", which is not known. There is none yet.',
  ],
  [
    'an exercise with two runs at one rate',
    '<WhichCurve runs="quick-0.001-seed1 quick-0.001-seed2" metric="valLoss" />',
    '…/learn.mdx:8:1 <WhichCurve>: two of the runs have the rate 0.001. Name one run a rate.',
  ],
  [
    'a chart of words',
    '<TableChart kind="bars">\n\n| a | b |\n| - | - |\n| x | y |\n\n</TableChart>',
    '…/learn.mdx:12:5 <TableChart>: "y" is not a number, so it cannot be drawn. Write a number, with "%" behind it where it is one, or "–".',
  ],
  [
    'a chart without a table',
    '<TableChart kind="bars">\n\nWords.\n\n</TableChart>',
    '…/learn.mdx:8:1 <TableChart>: it holds something else than one Markdown table. Keep the table alone.',
  ],
])('reports %s', (_, text, expected) => {
  expect(withRuns(text)).toEqual([expected]);
});

test('reports a recording that is none', () => {
  const path = `${FOLDER}/figures/pipeline.json`;
  expect(problemsOf([...sampleFiles(), { path, source: '[' }])).toEqual([
    '…/figures/pipeline.json:1:1 the file is not JSON. Record it again with npm run record-pipeline.',
  ]);
});

test('a figure in a question is out of place', () => {
  expect(
    problemsOf(spoil('practice', 'Which number is one?', 'Which?\n\n<BallOnCurve rate="1" />')),
  ).toEqual([expect.stringContaining('<BallOnCurve> belongs in learn.mdx, why.mdx, deep.mdx')]);
});
