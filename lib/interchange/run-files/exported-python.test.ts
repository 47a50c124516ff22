import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf, shapesOf, splitImages, type RunConfig } from '@/lib/core/experiment';
import { AVERAGING, DENSE_ONLY, OPTIONS } from '@/lib/core/experiment/network/network.fixture';
import { compileScripts, NO_PYTHON, playScripts, PYTHON } from './fixtures/python';
import { aRecord, HOSTILE_TEXT, SCHEDULES } from './fixtures/run-records';
import { notebookSchema } from './notebook-format';
import type { RunRecord } from './run-record';
import { writeKerasScript } from './write-keras-script';
import { writeNotebook } from './write-notebook';

/** What Jupyter runs, cell by cell. */
function codeOf(notebook: string): string {
  const { cells } = notebookSchema.parse(JSON.parse(notebook));
  const code = cells.filter((cell) => cell.cell_type === 'code');
  return code.map(({ source }) => source.join('')).join('\n');
}

const RECORDS = SCHEDULES.map((schedule) => aRecord({ config: { schedule, epochs: 3 } }));
const HOSTILE = aRecord({
  runId: HOSTILE_TEXT,
  datasetHash: HOSTILE_TEXT,
  engine: { backend: 'webgpu', version: HOSTILE_TEXT, threads: 1, device: HOSTILE_TEXT },
  config: { preset: HOSTILE_TEXT },
});
const MOMENTUM = { name: 'sgd', momentum: 0.9 } as const;
const RECIPES: readonly Partial<RunConfig>[] = [
  {},
  { network: AVERAGING, optimizer: MOMENTUM, validationSplit: 0.1 },
  { network: OPTIONS, optimizer: 'sgd', validationSplit: 0.25 },
  { network: DENSE_ONLY, optimizer: 'adam' },
];
const EMPTY = aRecord({ epochs: [], outcome: { kind: 'stopped', epoch: 1, step: 3 } });

test('every script and every notebook compiles', ({ skip }) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const ofRecipes = RECIPES.map((config) => aRecord({ config }));
  const codes = [...RECORDS, ...ofRecipes, HOSTILE, EMPTY].flatMap((record) => [
    writeKerasScript(record),
    codeOf(writeNotebook(record)),
  ]);
  expect(compileScripts(codes)).toBe('');
  expect(compileScripts(['print(1']), 'a broken script is noticed').toContain('SyntaxError');
});

test('a script asks Keras for the network, the images and the seed of the page', ({ skip }) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const metrics = [{ loss: 2 }, { loss: 1.5 }, { loss: 1.25 }];
  const programs = RECORDS.map((record) => ({ code: writeKerasScript(record), metrics }));
  for (const report of playScripts(programs).reports) {
    expect(report).toMatchObject({
      shapes: [
        [30, 30, 32],
        [15, 15, 32],
        [13, 13, 64],
        [6, 6, 64],
        [4, 4, 64],
        [1024],
        [64],
        [10],
      ],
      weights: 122_570,
      activation: 'softmax',
      loss: 'categorical_crossentropy',
      metrics: ['accuracy'],
      seed: 1,
      train: 4000,
      validation: 1000,
      test: 10_000,
    });
    expect(report.rates).toHaveLength(3);
    expect(report.rates[0]).toHaveLength(63);
  }
});

test('a script builds the very network that the run trained, by its optimizer and split', ({
  skip,
}) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const records = RECIPES.map((config) => aRecord({ config: { ...config, epochs: 1 } }));
  const programs = records.map((record) => ({ code: writeKerasScript(record), metrics: [] }));
  playScripts(programs).reports.forEach((report, place) => {
    const { config } = records[place]!.run;
    const { optimizer, ...network } = networkOf(config);
    const shaped = shapesOf(network);
    expect(report).toMatchObject({
      shapes: shaped.map(({ output }) => output),
      weights: shaped.reduce((sum, { weights }) => sum + weights, 0),
      activation: 'softmax',
      optimizer: optimizer.kind === 'adam' ? 'Adam' : 'SGD',
      momentum: optimizer.kind === 'adam' ? 0 : optimizer.momentum,
      ...splitImages(config),
    });
  });
});

test('script and page split any number of images alike', ({ skip }) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const random = fc.sample(fc.integer({ min: 10, max: 50_000 }), { numRuns: 200, seed: 1 });
  const counts = [1000, 5000, 20_000, 50_000, ...random];
  const programs = counts.map((images) => ({
    code: writeKerasScript(aRecord({ config: { images, epochs: 1, batchSize: 1024 } })),
    metrics: [],
  }));
  const { reports } = playScripts(programs);
  expect(reports.map(({ train, validation }) => ({ train, validation }))).toEqual(
    counts.map((images) => splitImages({ images })),
  );
});

test('a notebook plots the recorded curve beside the new one', ({ skip }) => {
  if (!PYTHON) return skip(NO_PYTHON);
  const record = aRecord({ config: { epochs: 2 } });
  const logs = { loss: 2, accuracy: 0.25, val_loss: 1.75, val_accuracy: 0.5 };
  const metrics = [logs, { loss: 1, accuracy: 0.5, val_loss: 1.5, val_accuracy: 0.625 }];
  const { reports } = playScripts([{ code: codeOf(writeNotebook(record)), metrics }]);
  const epochs = [1, 2, 3, 4, 5];
  expect(reports[0]!.plotted).toEqual([
    [epochs, [1.9, 1.8, 1.7, 1.6, 1.5], 'training, page'],
    [[1, 2], [2, 1], 'training, this run'],
    [epochs, [1.8, 1.7, 1.6, 1.5, 1.4].map((loss) => expect.closeTo(loss)), 'validation, page'],
    [[1, 2], [1.75, 1.5], 'validation, this run'],
    [epochs, [0.32, 0.34, 0.36, 0.38, 0.4].map((of) => expect.closeTo(of)), 'training, page'],
    [[1, 2], [0.25, 0.5], 'training, this run'],
    [epochs, [0.37, 0.39, 0.41, 0.43, 0.45].map((of) => expect.closeTo(of)), 'validation, page'],
    [[1, 2], [0.5, 0.625], 'validation, this run'],
  ]);
});

test('nothing that a run names becomes code', () => {
  const withoutComments = (code: string) =>
    code.split(/\r\n|[\n\r\v\f\u001c-\u001e\u0085\u2028\u2029]/).filter((line) => !/^#/.test(line));
  const tame = aRecord();
  const write: ((record: RunRecord) => string)[] = [
    writeKerasScript,
    (record) => codeOf(writeNotebook(record)),
  ];
  for (const of of write) expect(withoutComments(of(HOSTILE))).toEqual(withoutComments(of(tame)));
});
