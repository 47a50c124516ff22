/** Figures that a text takes from a recorded run: what is compared, and what is said of a wrong one. */
import { expect, test } from 'vitest';
import { problemsOf, spoil } from './fixtures/sample-content';

const FIGURES = { learningRate: 0.001, trainLoss: 1.5, trainAccuracy: 0.5, elapsedMs: 1000 };
const RUN = {
  runId: 'reference-quick-0.001-seed1',
  config: {
    preset: 'quick',
    images: 5000,
    epochs: 2,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.001,
    schedule: { kind: 'constant' },
    seed: 1,
  },
  engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
  datasetHash: 'abc',
  epochs: [
    { epoch: 1, valAccuracy: 0.7012, valLoss: 1.0672, ...FIGURES },
    { epoch: 2, valAccuracy: 0.6, valLoss: 1.2, ...FIGURES },
  ],
  outcome: { kind: 'finished' },
  recordedAt: '2026-01-01T00:00:00.000Z',
  browser: 'Chromium 156',
  machine: 'Two cores',
  wallMs: 1000,
  test: null,
};

function check(figure: string): string[] {
  return problemsOf([
    ...spoil('learn', 'Some text.', figure),
    {
      path: 'content/sample/first-pattern/reference-runs/quick-0.001-seed1.json',
      source: JSON.stringify(RUN),
    },
  ]);
}

const AT = '…/learn.mdx:8:1';
const NAME = 'quick-0.001-seed1';

test('lets figures pass that the run has', () => {
  const texts = [
    ['field="valAccuracy" at="1"', '70.1 %'],
    ['field="valAccuracy" at="best-accuracy"', '70.1 %'],
    ['field="valLoss" at="last"', '1.200'],
    ['field="epochs"', '2'],
  ];
  for (const [attributes, text] of texts) {
    expect(check(`<Measured run="${NAME}" ${attributes}>${text}</Measured>`)).toEqual([]);
  }
});

test.each([
  [
    'a figure that the run does not have',
    `<Measured run="${NAME}" field="valAccuracy" at="last">70.1 %</Measured>`,
    `${AT} the run "${NAME}" has valAccuracy "60.0 %" of epoch 2, but the text says "70.1 %". Write 60.0 %.`,
  ],
  [
    'a figure in another form',
    `<Measured run="${NAME}" field="epochs">two</Measured>`,
    `${AT} the run "${NAME}" has epochs "2", but the text says "two". Write 2.`,
  ],
  [
    'a run that is not recorded',
    '<Measured run="quick-0.01-seed1" field="epochs">2</Measured>',
    `${AT} no run is called "quick-0.01-seed1". Did you mean "${NAME}"? In reference-runs/ there are ${NAME}.`,
  ],
  [
    'an unknown field',
    `<Measured run="${NAME}" field="valAcuracy" at="last">2</Measured>`,
    `${AT} <Measured> of the run "${NAME}": unknown field "valAcuracy". Did you mean "valAccuracy"? The fields are trainLoss, trainAccuracy, valLoss, valAccuracy, learningRate, epoch, testLoss, testAccuracy, epochs, wallMinutes.`,
  ],
  [
    'a figure of no epoch',
    `<Measured run="${NAME}" field="valLoss">1.200</Measured>`,
    `${AT} <Measured> of the run "${NAME}": the field "valLoss" belongs to an epoch. Write at="…": the number of one, last, best-accuracy, best-loss.`,
  ],
  [
    'an epoch that is none',
    `<Measured run="${NAME}" field="valLoss" at="best-los">1.200</Measured>`,
    `${AT} <Measured> of the run "${NAME}": at="best-los" names no epoch. Did you mean "best-loss"? Write the number of one, last, best-accuracy, best-loss.`,
  ],
  [
    'an epoch that the run does not have',
    `<Measured run="${NAME}" field="valLoss" at="3">1.200</Measured>`,
    `${AT} <Measured> of the run "${NAME}": at="3" is not in it: it has 2 epochs.`,
  ],
  [
    'an epoch where the figure is of the whole run',
    `<Measured run="${NAME}" field="epochs" at="last">2</Measured>`,
    `${AT} <Measured> of the run "${NAME}": the field "epochs" belongs to the whole run. Leave at="last" out.`,
  ],
  [
    'a test that was never done',
    `<Measured run="${NAME}" field="testAccuracy">70.0 %</Measured>`,
    `${AT} <Measured> of the run "${NAME}": it was never evaluated on the test images, so it has no "testAccuracy".`,
  ],
])('reports %s', (_, figure, expected) => {
  expect(check(figure)).toEqual([expected]);
});

test('says so where nothing is recorded', () => {
  const figure = '<Measured run="some" field="epochs">2</Measured>';
  expect(problemsOf(spoil('learn', 'Some text.', figure))).toEqual([
    `${AT} no run is called "some": nothing is recorded in reference-runs/. Record one with npm run reference-runs.`,
  ]);
});
