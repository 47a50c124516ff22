/**
 * Some questions cite figures of recorded runs: they have to be those of the files. A recording that
 * changes one of them also puts the wording and the key of its question in doubt, so read it again.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { getPattern } from '@/lib/content';
import type { EpochFigures } from '@/lib/core/experiment';

const COURSE = 'computer-vision';
const PATTERN = 'learning-rate-selection';

const loss = (value: number) => value.toFixed(3);
const percent = (fraction: number) => `${(fraction * 100).toFixed(1)} %`;

const lossesOf = ({ epoch, trainLoss, valLoss }: EpochFigures) => [
  String(epoch),
  loss(trainLoss),
  loss(valLoss),
];
const figuresOf = (figures: EpochFigures) => [...lossesOf(figures), percent(figures.valAccuracy)];
const fall = (from: EpochFigures, to: EpochFigures) => loss(from.valLoss - to.valLoss);

interface CitedRuns {
  /** The table of the stem, without its head; empty where it has none. */
  rows: string[][];
  /** What stands outside the table. */
  prose: string[];
}

/** By the id of the question. Runs are of the quick preset at a constant rate, named by rate and seed. */
const CITED: Record<string, (run: (rate: number, seed: number) => EpochFigures[]) => CitedRuns> = {
  'flat-from-the-start': (run) => ({
    rows: run(0.01, 3).map(figuresOf),
    prose: ['Adam at 0.01,', 'seed 3', loss(run(0.01, 3)[0]!.trainLoss)],
  }),
  'even-and-slow': (run) => {
    const [a, b, c, d, e] = run(0.0001, 1) as [EpochFigures, ...EpochFigures[]];
    const falls = [fall(a, b!), fall(b!, c!), fall(c!, d!)].join(', ');
    return {
      rows: run(0.0001, 1).map(lossesOf),
      prose: [
        'Adam at 0.0001,',
        'seed 1',
        `${falls} and ${fall(d!, e!)}.`,
        loss(run(0.001, 1).at(-1)!.valLoss),
      ],
    };
  },
  'three-seeds': (run) => ({
    rows: [0.01, 0.001].map((rate) => [
      String(rate),
      ...[1, 2, 3].map((seed) => percent(run(rate, seed).at(-1)!.valAccuracy)),
    ]),
    prose: ['Adam'],
  }),
  'first-epoch-puzzle': (run) => {
    const [first, last] = [run(0.001, 3)[0]!, run(0.001, 3).at(-1)!];
    return {
      rows: [],
      prose: [
        'Adam at 0.001,',
        'seed 3',
        `a training loss of ${loss(first.trainLoss)} and a validation loss of ${loss(first.valLoss)}`,
        `${loss(last.trainLoss)} on training and ${loss(last.valLoss)} on validation images`,
      ],
    };
  },
  'one-bad-epoch': (run) => {
    const [third, fourth, fifth] = run(0.001, 1).slice(2) as [EpochFigures, ...EpochFigures[]];
    const points = (third.valAccuracy - fourth!.valAccuracy) * 100;
    return {
      rows: [third, fourth!, fifth!].map(figuresOf),
      prose: [
        'Adam at 0.001,',
        'seed 1',
        `rises by ${fall(fourth!, third)} and then falls by ${fall(fourth!, fifth!)}`,
        `falls by ${points.toFixed(1)} points: ${Math.round(points * 10)} images of 1,000`,
      ],
    };
  },
  'late-starter': (run) => ({
    rows: [0.01, 0.001].map((rate) => [
      String(rate),
      ...run(rate, 2).map(({ valAccuracy }) => percent(valAccuracy)),
    ]),
    prose: [
      'seed 2',
      `${percent(run(0.001, 2)[2]!.valAccuracy)} after three epochs`,
      `${percent(run(0.01, 2).at(-1)!.valAccuracy)} after five`,
    ],
  }),
};

const blocks = await readQuestionBlocks();
const referenceRuns = (await getPattern(COURSE, PATTERN))?.referenceRuns ?? [];

test('each question that cites recorded runs is checked here', () => {
  const citing = [...blocks].filter(([, text]) => /\brecorded runs?\b/i.test(text));
  expect(citing.map(([id]) => id).sort()).toEqual(Object.keys(CITED).sort());
});

test.each(Object.entries(CITED))('%s cites the figures of the recorded runs', (id, cite) => {
  const { rows, prose } = cite(epochsOf);
  const text = blocks.get(id) ?? '';
  expect(readTableRows(text)).toEqual(rows);
  const outside = text.replace(/^\|.*$/gm, '');
  for (const figure of prose) expect(outside).toContain(figure);
});

function epochsOf(rate: number, seed: number): EpochFigures[] {
  const run = referenceRuns.find(
    ({ config }) =>
      config.preset === 'quick' &&
      config.schedule.kind === 'constant' &&
      config.learningRate === rate &&
      config.seed === seed,
  );
  if (!run) throw new Error(`No recorded quick run at a constant ${rate} with seed ${seed}.`);
  return run.epochs;
}

/** The source of each question of all pools, by id. */
async function readQuestionBlocks(): Promise<Map<string, string>> {
  const folder = path.join(import.meta.dirname, COURSE, PATTERN);
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.mdx'),
  );
  const sources = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return new Map(
    sources.flatMap((source) =>
      [...source.matchAll(/^<Question id="([^"]+)"[\s\S]*?^<\/Question>/gm)].map(
        ([block, id]) => [id!, block] as const,
      ),
    ),
  );
}

/** The cells of a table's rows that begin with a number. */
function readTableRows(text: string): string[][] {
  return [...text.matchAll(/^\|\s*\d.*$/gm)].map(([line]) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );
}
