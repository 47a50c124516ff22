import { expect, test } from 'vitest';
import { ANY_ENGINE, writeCheckpoint, type Checkpoint, type Recipe } from '@/lib/core/experiment';
import { aCheckpoint } from '@/lib/core/experiment/checkpoint/checkpoint.fixture';
import { ofType, PROBED, setUp } from './fake-session.fixture';
import { aConfig } from './fake-training.fixture';

/** Of a run of the fake engine on its images, before its second epoch. */
function aKept(config: Partial<Checkpoint['config']> = {}): Checkpoint {
  const { place, ...checkpoint } = aCheckpoint();
  return {
    ...checkpoint,
    runId: 'a',
    config: aConfig(config),
    engine: PROBED.engine,
    datasetHash: 'abc',
    epochs: checkpoint.epochs.slice(0, 1),
    place: { ...place, epoch: 2, step: 0 },
  };
}

async function resume(checkpoint: Checkpoint, recipe: Recipe) {
  const bytes = writeCheckpoint(checkpoint);
  const checkpoints = { put: async () => [], read: async () => [{ bytes }] };
  const lab = setUp({ checkpoints });
  const mayChange = true;
  const request = {
    type: 'resume',
    runId: 'a',
    choice: ANY_ENGINE,
    mayChange,
    owner: 'o',
  } as const;
  await lab.session.handle({ ...request, recipe });
  return { ...lab, problems: ofType(lab.events, 'failed').map(({ problem }) => problem) };
}

test('a run of the experiment as it is now goes on', async () => {
  const { events, problems, trainers } = await resume(aKept(), { optimizer: 'adam' });
  expect(problems).toEqual([]);
  expect(events.at(-1)).toEqual({ type: 'finished', runId: 'a' });
  // Twelve images train, in batches of five.
  expect(trainers[0]!.steps).toHaveLength(3);
});

test.each<[string, Partial<Checkpoint['config']>, Recipe, RegExp]>([
  [
    'network',
    {},
    { network: ['flatten', { dense: 10 }], optimizer: 'adam' },
    /^This run trained another network \(32×32×3, conv2d .+\) than this experiment has now \(32×32×3, flatten, dense 10 linear true\), so its weights do not fit\./,
  ],
  [
    'optimizer',
    {},
    { optimizer: 'sgd' },
    /^This run was trained by Adam, and this experiment trains by SGD now/,
  ],
  [
    'split',
    {},
    { optimizer: 'adam', validationSplit: 0.1 },
    /^This run kept 20 % of its images for validation, and this experiment keeps 10 % now/,
  ],
])('a run of another %s is refused in a sentence, and nothing is trained', async (...given) => {
  const [, config, recipe, message] = given;
  const { problems, trainers } = await resume(aKept(config), recipe);
  expect(problems).toEqual([{ kind: 'checkpoint', message: expect.stringMatching(message) }]);
  expect(trainers).toEqual([]);
});
