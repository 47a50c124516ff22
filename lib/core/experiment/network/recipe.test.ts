import { expect, test } from 'vitest';
import { aRun, aTask } from '../experiment.fixture';
import { toRunConfig, initialSettings } from '../parse-settings';
import { runSchema } from '../run';
import { AVERAGING } from './network.fixture';
import { ADAM } from './network-spec';
import { layersOf } from './read-network';
import { networkOf } from './network-of';
import { FIRST_NETWORK, isSameRecipe, recipeOf } from './recipe';

test('a run of the first network states nothing that runs did not state before', () => {
  const config = toRunConfig(initialSettings(aTask()), aTask());
  expect(Object.keys(config)).not.toContain('network');
  expect(Object.keys(config)).not.toContain('validationSplit');
  expect(config.optimizer).toBe('adam');
});

test('a run of another recipe remembers it, in the shortest form', () => {
  const task = aTask({
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
  });
  const config = toRunConfig(initialSettings(task), task);
  expect(recipeOf(config)).toEqual({
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
  });
  expect(JSON.stringify(config.network)).toBe(
    '[{"conv2d":16},{"averagePooling2d":2},{"conv2d":32},"globalAveragePooling2d",{"dropout":0.25},{"dense":10}]',
  );
});

test('a run from before experiments described their network counts as one of the first', () => {
  const stored: unknown = JSON.parse(JSON.stringify(aRun()));
  const run = runSchema.parse(stored);
  expect(run).toEqual(stored);
  expect(isSameRecipe(run.config, { network: FIRST_NETWORK, optimizer: 'adam' })).toBe(true);
  expect(isSameRecipe(run.config, { optimizer: 'adam', validationSplit: 0.2 })).toBe(true);
  expect(isSameRecipe(run.config, { network: AVERAGING, optimizer: 'adam' })).toBe(false);
  expect(isSameRecipe(run.config, { optimizer: 'sgd' })).toBe(false);
  expect(isSameRecipe(run.config, { optimizer: 'adam', validationSplit: 0.25 })).toBe(false);
});

test('a run on record with a layer that this page does not know is kept, as one of another task', () => {
  const run = aRun();
  const newer = { ...run, config: { ...run.config, network: [{ attention: 8 }, { dense: 10 }] } };
  const read = runSchema.parse(newer);
  expect(read).toEqual(newer);
  expect(isSameRecipe(read.config, aTask())).toBe(false);
  expect(() => networkOf(read.config)).toThrow(
    'network layer 1: no layer is called "attention". The layers are conv2d,',
  );
});

test('an engine gets the network with every option, the optimizer, and the seed of the run', () => {
  expect(networkOf({ optimizer: 'adam', seed: 7 })).toEqual({
    input: [32, 32, 3],
    layers: layersOf(FIRST_NETWORK),
    optimizer: ADAM,
    seed: 7,
  });
  const optimizer = { name: 'sgd', momentum: 0.5 } as const;
  expect(networkOf({ network: AVERAGING, optimizer, seed: 1 })).toMatchObject({
    layers: layersOf(AVERAGING),
    optimizer: { kind: 'sgd', momentum: 0.5 },
  });
});
