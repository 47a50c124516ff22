/** Slips in what a text takes from elsewhere: recorded runs and the glossary. The text of the sample is line 8. */
import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { problemsOf, spoil } from '../fixtures/sample-content';

const RUN = 'reference-runs/quick-0.001-seed1.json';
const recorded = readFileSync(
  path.resolve('content/computer-vision/learning-rate-selection', RUN),
  'utf8',
);
const GLOSSARY = '---\nterms:\n  - id: gradient\n    name: gradient\n    text: The slope.\n---\n';

/** The files that a text refers to. */
const OTHERS = [
  { path: `content/sample/first-pattern/${RUN}`, source: recorded },
  { path: 'content/glossary.mdx', source: GLOSSARY },
];

/** What is wrong, the text, and the one problem that is reported. */
const MISTAKES: [string, string, string][] = [
  [
    'a run that is not recorded',
    '<Measured run="quick-0.01-seed1" field="epochs">5</Measured>',
    '…/learn.mdx:8:1 no run is called "quick-0.01-seed1". Did you mean "quick-0.001-seed1"? In reference-runs/ there are quick-0.001-seed1.',
  ],
  [
    'an unknown field',
    '<Measured run="quick-0.001-seed1" field="valAcuracy" at="last">5</Measured>',
    '…/learn.mdx:8:1 <Measured> of the run "quick-0.001-seed1": unknown field "valAcuracy". Did you mean "valAccuracy"? The fields are trainLoss, trainAccuracy, valLoss, valAccuracy, learningRate, epoch, testLoss, testAccuracy, epochs, wallMinutes.',
  ],
  [
    'a field of no epoch',
    '<Measured run="quick-0.001-seed1" field="valAccuracy">5</Measured>',
    '…/learn.mdx:8:1 <Measured> of the run "quick-0.001-seed1": the field "valAccuracy" belongs to an epoch. Write at="…": the number of one, last, best-accuracy, best-loss.',
  ],
  [
    'a slip in the epoch',
    '<Measured run="quick-0.001-seed1" field="valAccuracy" at="lats">5</Measured>',
    '…/learn.mdx:8:1 <Measured> of the run "quick-0.001-seed1": at="lats" names no epoch. Did you mean "last"? Write the number of one, last, best-accuracy, best-loss.',
  ],
  [
    'an epoch that was not trained',
    '<Measured run="quick-0.001-seed1" field="valAccuracy" at="99">5</Measured>',
    '…/learn.mdx:8:1 <Measured> of the run "quick-0.001-seed1": at="99" is not in it: it has 5 epochs.',
  ],
  [
    'an epoch where none belongs',
    '<Measured run="quick-0.001-seed1" field="epochs" at="last">5</Measured>',
    '…/learn.mdx:8:1 <Measured> of the run "quick-0.001-seed1": the field "epochs" belongs to the whole run. Leave at="last" out.',
  ],
  [
    'a wrong measurement',
    '<Measured run="quick-0.001-seed1" field="valAccuracy" at="last">99.9 %</Measured>',
    '…/learn.mdx:8:1 the run "quick-0.001-seed1" has valAccuracy "45.6 %" of epoch 5, but the text says "99.9 %". Write 45.6 %.',
  ],
  [
    'a figure of a run that is not recorded',
    '<RunCurves runs="quick-0.01-seed1" metric="valLoss" />',
    '…/learn.mdx:8:1 <RunCurves>: "runs" names "quick-0.01-seed1", which is not known. Did you mean "quick-0.001-seed1"? Known are quick-0.001-seed1.',
  ],
  [
    'a figure of an unknown metric',
    '<RunCurves runs="quick-0.001-seed1" metric="valloss" />',
    '…/learn.mdx:8:1 <RunCurves>: "metric" names "valloss", which is not known. Did you mean "valLoss"? Known are valLoss, valAccuracy, trainLoss, trainAccuracy, learningRate.',
  ],
  [
    'a figure with a word for a number',
    '<BallOnCurve rate="fast" />',
    '…/learn.mdx:8:1 <BallOnCurve>: "rate" is "fast", expected a number between 0 and 100.',
  ],
  [
    'a slip in a term',
    '<Term>gradeint</Term>',
    '…/learn.mdx:8:1 no term is called "gradeint" in the glossary. Write <Term id="gradient">, or add it to content/glossary.mdx.',
  ],
  [
    'a term that is nowhere',
    '<Term>entropy</Term>',
    '…/learn.mdx:8:1 no term is called "entropy" in the glossary. Add it to content/glossary.mdx, or remove the tag.',
  ],
];

test.each(MISTAKES)('reports %s', (_, text, expected) => {
  expect(problemsOf([...spoil('learn', 'Some text.', text), ...OTHERS])).toEqual([expected]);
});
