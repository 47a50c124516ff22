import { expect, test } from 'vitest';
import { aReferenceRun, aRun } from '@/lib/core/experiment/experiment.fixture';
import type { OwnRun } from '../own-runs';
import { chooseCurves, type CurveChoice } from './choose-curves';

function anOwnRun(number: number, preset = 'quick'): OwnRun {
  const run = aRun({ runId: `own-${number}` });
  return {
    ...run,
    config: { ...run.config, preset },
    number,
    isOfTask: true,
    isActive: false,
    test: null,
    record: null,
  };
}

function aReference(rate: number, seed = 1, preset = 'quick') {
  const run = aReferenceRun({ runId: `ref-${preset}-${rate}-${seed}`, learningRate: rate });
  return { ...run, config: { ...run.config, seed, preset } };
}

function choose(changes: Partial<CurveChoice>): ReturnType<typeof chooseCurves> {
  return chooseCurves({
    runs: [],
    referenceRuns: [aReference(0.001), aReference(0.0001), aReference(0.001, 2)],
    currentRunId: null,
    preset: 'quick',
    planned: null,
    titles: { quick: 'Quick', full: 'Full' },
    switched: {},
    notes: new Map(),
    ...changes,
  });
}

test('before the first run, one recorded run of each rate is drawn, by rising rate', () => {
  expect(choose({}).curves.map((curve) => [curve.name, curve.look])).toEqual([
    ['recorded 0.0001 (Quick, seed 1)', 0],
    ['recorded 0.001 (Quick, seed 1)', 1],
  ]);
});

test('before the first run of a size without recordings, those of another size stand in', () => {
  expect(choose({ preset: 'full' }).curves).toHaveLength(2);
});

test('your latest run is yours and is drawn over the recorded ones', () => {
  const { curves, focus } = choose({ runs: [anOwnRun(1), anOwnRun(2)] });
  expect(focus?.runId).toBe('own-2');
  expect(curves.at(-1)).toMatchObject({
    label: 'you',
    look: 'yours',
    name: 'run 2, rate 0.001',
  });
});

test('the run of the panel is yours even before its first epoch', () => {
  const fresh = { ...anOwnRun(3), epochs: [] };
  const { curves, focus } = choose({ runs: [anOwnRun(1), fresh], currentRunId: 'own-3' });
  expect(focus?.runId).toBe('own-3');
  expect(curves.map((curve) => curve.look)).toEqual([0, 1]);
});

test('recordings of another size are not drawn beside your run unless switched on', () => {
  const runs = [anOwnRun(1, 'full')];
  expect(choose({ runs }).curves.map((curve) => curve.label)).toEqual(['you']);
  const switched = { 'ref-quick-0.001-1': true };
  expect(choose({ runs, switched }).curves.map((curve) => curve.label)).toEqual(['0.001', 'you']);
});

test('earlier runs are offered, and drawn when switched on', () => {
  const runs = [anOwnRun(1), anOwnRun(2)];
  expect(choose({ runs }).overlays.map(({ label, isDrawn }) => [label, isDrawn])).toEqual([
    ['0.0001', true],
    ['0.001', true],
    ['run 1', false],
    ['0.001, seed 2', false],
  ]);
  const switched = { 'own-1': true, 'ref-quick-0.001-1': false };
  expect(choose({ runs, switched }).curves.map((curve) => curve.label)).toEqual([
    '0.0001',
    'run 1',
    'you',
  ]);
});

test('no more curves are drawn than can be told apart', () => {
  const runs = Array.from({ length: 12 }, (_, place) => anOwnRun(place + 1));
  const switched = Object.fromEntries(runs.map((run) => [run.runId, true]));
  const { curves } = choose({ runs, switched });
  expect(curves).toHaveLength(7);
  expect(curves.slice(0, 6).map((curve) => curve.look)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('nothing recorded and nothing run leaves nothing to draw', () => {
  expect(choose({ referenceRuns: [] })).toEqual({ curves: [], overlays: [], focus: null });
});

test('a run with a schedule is told apart from one at a constant rate', () => {
  const own = anOwnRun(1);
  const config = { ...own.config, schedule: { kind: 'exponential', factor: 0.5 } as const };
  const reference = aReference(0.001);
  const { curves, overlays } = choose({
    runs: [{ ...own, config }],
    referenceRuns: [{ ...reference, config: { ...reference.config, schedule: config.schedule } }],
  });
  expect(curves.at(-1)!.name).toBe('run 1, rate 0.001 exponential');
  expect(overlays[0]).toMatchObject({
    name: 'recorded 0.001 (Quick, seed 1, exponential, factor 0.5)',
    label: '0.001 exponential',
  });
});

test('other seeds of a recording can be drawn too, and are not unless switched on', () => {
  const id = 'ref-quick-0.001-2';
  expect(choose({}).overlays.find((overlay) => overlay.id === id)).toMatchObject({
    isFurtherSeed: true,
    isDrawn: false,
  });
  const names = choose({ switched: { [id]: true } }).curves.map((curve) => curve.name);
  expect(names).toContain('recorded 0.001 (Quick, seed 2)');
});

test('a name that the learner gave stands beside the number of the run', () => {
  const notes = new Map([['own-1', { name: 'baseline', note: '' }]]);
  expect(choose({ runs: [anOwnRun(1)], notes }).curves.at(-1)?.name).toBe(
    'run 1 “baseline”, rate 0.001',
  );
});

test('of several batch sizes, those are drawn that differ from yours in one thing only', () => {
  const of = (rate: number, batchSize: number) => {
    const run = aReference(rate);
    const runId = `${run.runId}-${batchSize}`;
    return { ...run, runId, config: { ...run.config, batchSize } };
  };
  const referenceRuns = [of(0.001, 256), of(0.001, 16), of(0.004, 256), of(0.0005, 16)];
  const drawnFor = (batchSize: number, learningRate: number): string[] =>
    choose({ referenceRuns, planned: { batchSize, learningRate } }).curves.map(
      ({ label }) => label,
    );
  expect(drawnFor(64, 0.001)).toEqual(['0.001 (16)', '0.001 (256)']);
  expect(drawnFor(256, 0.002)).toEqual(['0.001 (256)', '0.004 (256)']);
  const mine = anOwnRun(1);
  const runs = [{ ...mine, config: { ...mine.config, batchSize: 16, learningRate: 0.002 } }];
  expect(choose({ referenceRuns, runs }).curves.map(({ label }) => label)).toEqual([
    '0.0005 (16)',
    '0.001 (16)',
    'you',
  ]);
});

test('a run of an earlier task is never in the accent, and is called so where it is drawn', () => {
  const earlier = { ...anOwnRun(2), isOfTask: false };
  const { focus, overlays } = choose({ runs: [anOwnRun(1), earlier] });
  expect(focus?.number).toBe(1);
  expect(overlays.find(({ id }) => id === 'own-2')).toMatchObject({
    name: 'run 2, rate 0.001, of an earlier task',
    isDrawn: false,
  });
});
