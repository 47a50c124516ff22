import { expect, test } from 'vitest';
import { suggestPlateau } from '@/lib/core/experiment';
import { aReferenceRun, aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { OwnRun } from '../own-runs';
import { findBestOwn, findBestRecorded } from './find-points';

function anOwnRun(number: number, valAccuracies: number[], changes: Partial<OwnRun> = {}): OwnRun {
  return {
    ...aRun({ runId: `own-${number}` }),
    epochs: valAccuracies.map((valAccuracy, place) => someFigures(place + 1, { valAccuracy })),
    number,
    isOfTask: true,
    isActive: false,
    test: null,
    record: null,
    ...changes,
  };
}

test('the best run is the best at its last epoch, not at its peak', () => {
  const runs = [anOwnRun(1, [0.3, 0.44]), anOwnRun(2, [0.6, 0.43])];
  expect(findBestOwn(runs, 'quick')).toMatchObject({ number: 1, last: { valAccuracy: 0.44 } });
});

test('stopped runs, runs going on and runs of other sizes are left out', () => {
  const runs = [
    anOwnRun(1, [0.9], { outcome: { kind: 'stopped', epoch: 2, step: 1 } }),
    anOwnRun(2, [0.9], { outcome: null, isActive: true }),
    anOwnRun(3, [0.4]),
  ];
  expect(findBestOwn(runs, 'quick')?.number).toBe(3);
  expect(findBestOwn(runs, 'full')).toBeNull();
});

test('the best recorded run has no number', () => {
  const recorded = [aReferenceRun({ epochs: [someFigures(1, { valAccuracy: 0.5 })] })];
  expect(findBestRecorded(recorded, 'quick')).toMatchObject({
    number: null,
    last: { valAccuracy: 0.5 },
  });
});

test('for the bonus only runs with its schedule count', () => {
  const plateau = anOwnRun(2, [0.4]);
  plateau.config = { ...plateau.config, schedule: suggestPlateau(5) };
  const runs = [anOwnRun(1, [0.5]), plateau];
  expect(findBestOwn(runs, 'quick', 'plateau')?.number).toBe(2);
  expect(findBestOwn(runs, 'quick')?.number).toBe(1);
});
