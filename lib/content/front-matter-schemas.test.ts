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
  network:
    - conv2d: 32
    - maxPooling2d: 2
    - flatten
    - dense: 10
  optimizer: adam
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
    '19:3 front matter: "experiment.initialPreset": no preset is called "quik". Did you mean "quick"? The presets are quick.',
  ],
  [
    'an initial rate outside its range',
    'initial: 0.01',
    'initial: 2',
    '16:40 front matter: "experiment.learningRate.initial": 2 is outside 0.0001 … 1. Write a rate between them.',
  ],
  [
    'a preset that does not take whole shards',
    'images: 5000',
    'images: 5500',
    '21:34 front matter: "experiment.presets[0].images" is 5500, expected a multiple of 1000.',
  ],
  [
    'an unknown field inside a preset',
    'epochs: 5',
    'epochs: 5, epoch: 5',
    '21:59 front matter: unknown field "experiment.presets[0].epoch". Did you mean "epochs"? The fields are id, title, images, epochs, summary, hidden.',
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
    '22:9 front matter: "experiment.presets[1].id": two presets are called "quick". Give one of them another id.',
  ],
  [
    'a dataset that there is not',
    'experiment:\n',
    'experiment:\n  dataset: cifar10\n',
    '6:3 front matter: dataset: none is called "cifar10". Did you mean "cifar-10"? The datasets are cifar-10.',
  ],
  [
    'an optimizer that there is not',
    'optimizer: adam',
    'optimizer: adams',
    '15:3 front matter: optimizer: none is called "adams". Did you mean "adam"? The optimizers are adam, sgd.',
  ],
  [
    'a momentum that is none',
    'optimizer: adam',
    'optimizer: { name: sgd, momentum: 9 }',
    '15:27 front matter: optimizer: "momentum" is 9, expected a number from 0 to below 1, such as 0.9.',
  ],
  [
    'a network that is missing',
    /  network:(\n    - .+)+\n/.exec(EXPERIMENT)![0],
    '',
    '5:1 front matter: "experiment.network" is missing, expected a list. Write network: and each item on a line with "- ".',
  ],
  [
    'a layer with a slip in its name',
    '- conv2d: 32',
    '- conv2: 32',
    '11:7 front matter: network layer 1: no layer is called "conv2". Did you mean "conv2d"? The layers are conv2d, maxPooling2d, averagePooling2d, dropout, flatten, globalAveragePooling2d, dense.',
  ],
  [
    'an option with a slip in its name',
    '- conv2d: 32',
    '- { conv2d: 32, kernal: 5 }',
    '11:21 front matter: network layer 1, conv2d: has no option "kernal". Did you mean "kernel"? Its options are kernel, strides, padding, activation, useBias.',
  ],
  [
    'a kernel over 7',
    '- conv2d: 32',
    '- { conv2d: 32, kernel: 9 }',
    '11:21 front matter: network layer 1, conv2d: "kernel" is 9, expected a whole number from 1 to 7, or two in brackets.',
  ],
  [
    'a dense layer on an image',
    '    - flatten\n',
    '',
    '13:7 front matter: network layer 3, dense: needs flat input but gets 15×15×32. Put "flatten" before it.',
  ],
  [
    'a pool that is larger than its input',
    '- maxPooling2d: 2',
    '- maxPooling2d: 31',
    '12:7 front matter: network layer 2, maxPooling2d: its window of 31×31 does not fit into 30×30×32. Make it smaller, or write "padding: same".',
  ],
  [
    'an end that is none',
    '    - dense: 10\n',
    '',
    '13:7 front matter: network layer 3, flatten: is the last layer. End with "dense: 10", a number for each class of CIFAR-10.',
  ],
  [
    'a network without weights',
    '    - conv2d: 32\n    - maxPooling2d: 2\n    - flatten\n    - dense: 10\n',
    '    - flatten\n',
    '10:3 front matter: network: has no layer with weights to train. Add "dense: 10" at its end.',
  ],
  [
    'more memory than there is, in the largest batches',
    '- conv2d: 32',
    '- { conv2d: 1000, padding: same }\n    - dropout: 0.1\n    - dropout: 0.1',
    '10:3 front matter: network: needs about 1,562 MB of memory in batches of 64, and a browser gives 1,024 MB at most. Use fewer filters, pool earlier, or take smaller batches.',
  ],
  [
    'a share that leaves nothing to train on',
    'optimizer: adam',
    'validationSplit: 0.9',
    '15:3 front matter: "experiment.validationSplit" is 0.9, expected at most 0.5.',
  ],
  [
    'a rate that is neither a number nor a range',
    'learningRate: { min: 0.0001, max: 1, initial: 0.01 }',
    'learningRate: fast',
    '16:3 front matter: "experiment.learningRate" is the text "fast", expected a number above 0 and up to 1, or "min", "max" and "initial".',
  ],
  [
    'a slip inside a range',
    'initial: 0.01',
    'inital: 0.01',
    '16:40 front matter: unknown field "experiment.learningRate.inital". Did you mean "initial"? The fields are min, max, initial.',
  ],
  [
    'batch sizes that do not rise',
    'batchSize: 64',
    'batchSize: { values: [64, 16], initial: 64 }',
    '17:16 front matter: "experiment.batchSize.values": expected each size once, smallest first.',
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

test('a bonus that sets a schedule is refused where the task allows none', () => {
  const body = '<Lab />\n\n<BonusStart />\n';
  expect(check('<Lab />\n', body).problems).toEqual([]);
  const both = EXPERIMENT.replace('optimizer: adam', 'schedules: false').replace('<Lab />\n', body);
  expect(check(EXPERIMENT, both).problems).toEqual([
    '28:1 <BonusStart /> sets a schedule in the lab, but the front matter says "schedules: false". Leave out one of the two.',
  ]);
});

test('what has a default may be left out', () => {
  const { lesson, problems } = check('  optimizer: adam\n', '');
  expect(problems).toEqual([]);
  expect(lesson?.experiment).toMatchObject({
    ...{ dataset: 'cifar-10', optimizer: 'adam', validationSplit: 0.2 },
    ...{ schedules: true, epochs: 'free', constraints: [] },
  });
});
