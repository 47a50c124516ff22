import { expect, test } from 'vitest';
import { suggestPlateau } from '@/lib/core/experiment';
import { aReferenceRun, aRun } from '@/lib/core/experiment/experiment.fixture';
import type { OwnRun } from '../own-runs';
import { chooseParameters, listSteppable } from './list-steppable';

function anOwnRun(number: number, changes: Partial<OwnRun> = {}): OwnRun {
  const run = aRun({ runId: `own-${number}` });
  const known = { isOfTask: true, isActive: false, test: null, record: null };
  return { ...run, number, ...known, ...changes };
}

test('your newest run comes first, recorded runs follow, and those without an epoch are left out', () => {
  const runs = [
    anOwnRun(1),
    anOwnRun(2),
    anOwnRun(3, { epochs: [] }),
    anOwnRun(4, { isActive: true }),
  ];
  const listed = listSteppable(runs, [aReferenceRun({ runId: 'ref' })], { quick: 'Quick' });
  expect(listed.map(({ name }) => name)).toEqual([
    'Run 2: rate 0.001, Quick, seed 1',
    'Run 1: rate 0.001, Quick, seed 1',
    'Recorded: rate 0.001, Quick, seed 1',
  ]);
});

test('a run is stepped through with its own parameters, then those of the form, then suggested ones', () => {
  const own = { ...suggestPlateau(5), factor: 0.3 };
  const inForm = { ...suggestPlateau(5), factor: 0.4 };
  const { config } = aRun();
  const followed = { config: { ...config, schedule: own } };
  expect(chooseParameters(followed, inForm)).toEqual({ parameters: own, from: 'run' });
  expect(chooseParameters({ config }, inForm)).toEqual({ parameters: inForm, from: 'form' });
  expect(chooseParameters({ config }, { kind: 'constant' })).toEqual({
    parameters: suggestPlateau(5),
    from: 'suggestion',
  });
});
