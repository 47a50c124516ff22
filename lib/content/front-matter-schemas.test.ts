import { expect, test } from 'vitest';
import { createReport, formatProblem } from './problem';
import { checkLesson } from './check-text-file';

const EXPERIMENT = `---
title: Find it
summary: An experiment for tests.
taskMinutes: 5
experiment:
  claimed:
    before: { trainAccuracy: 0.85, trainLoss: 0.45, valAccuracy: 0.7, valLoss: 1.2 }
    after: { trainAccuracy: 0.9, trainLoss: null, valAccuracy: 0.82, valLoss: 0.75 }
    target: { valAccuracy: 0.8, valLoss: 0.8 }
  constraints:
    - label: Network
      text: Small
  learningRate: { min: 0.0001, max: 1, initial: 0.01 }
  batchSize: 64
  seed: 1
  initialPreset: quick
  presets:
    - { id: quick, title: Quick, images: 5000, epochs: 5, summary: Short. }
---

## Train it

<Lab />
`;

const NOTHING_DECLARED = { objectives: null, misconceptions: null, takenIds: new Map() };

function check(from = '', to = '') {
  const path = 'content/sample/first-pattern/experiment.mdx';
  const place = {
    kind: 'lesson',
    course: 'sample',
    pattern: 'first-pattern',
    mode: 'experiment',
  } as const;
  const report = createReport(path);
  if (!EXPERIMENT.includes(from)) throw new Error(`the experiment does not hold: ${from}`);
  const lesson = checkLesson(
    { path, source: EXPERIMENT.replace(from, to) },
    place,
    NOTHING_DECLARED,
    report,
  );
  const problems = report.problems.map((problem) => formatProblem(problem).replace(`${path}:`, ''));
  return { lesson, problems };
}

test('reads the task of an experiment', () => {
  const { lesson, problems } = check();
  expect(problems).toEqual([]);
  expect(lesson?.experiment?.presets[0]).toMatchObject({
    id: 'quick',
    images: 5000,
    hidden: false,
  });
  expect(lesson?.minutes).toBe(6);
});

test.each([
  [
    'an initial preset that is not there',
    'initialPreset: quick',
    'initialPreset: quik',
    '16:3 front matter: "experiment.initialPreset": no preset is called "quik". Did you mean "quick"? The presets are quick.',
  ],
  [
    'an initial rate outside its range',
    'initial: 0.01',
    'initial: 2',
    '13:40 front matter: "experiment.learningRate.initial": 2 is outside 0.0001 … 1. Write a rate between them.',
  ],
  [
    'a preset that does not take whole shards',
    'images: 5000',
    'images: 5500',
    '18:34 front matter: "experiment.presets[0].images" is 5500, expected a multiple of 1000.',
  ],
  [
    'an unknown field inside a preset',
    'epochs: 5',
    'epochs: 5, epoch: 5',
    '18:59 front matter: unknown field "experiment.presets[0].epoch". Did you mean "epochs"? The fields are id, title, images, epochs, summary, hidden.',
  ],
  [
    'a fraction written as per cent',
    'valAccuracy: 0.82',
    'valAccuracy: 82',
    '8:51 front matter: "experiment.claimed.after.valAccuracy" is 82, expected at most 1.',
  ],
  [
    'two presets of one name',
    'summary: Short. }\n',
    'summary: Short. }\n    - { id: quick, title: Again, images: 1000, epochs: 1, summary: Shorter. }\n',
    '19:9 front matter: "experiment.presets[1].id": two presets are called "quick". Give one of them another id.',
  ],
  [
    'a missing task',
    EXPERIMENT.slice(EXPERIMENT.indexOf('experiment:'), EXPERIMENT.indexOf('---\n\n##')),
    '',
    '2:1 front matter: "experiment" is missing, expected fields of its own. Write experiment: and its fields on indented lines.',
  ],
])('reports %s', (_, from, to, expected) => {
  expect(check(from, to).problems).toEqual([expected]);
});
