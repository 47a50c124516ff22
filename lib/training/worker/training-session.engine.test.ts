import { expect, test } from 'vitest';
import { ofType, PROBED, setUp } from './fake-session.fixture';
import { aConfig, aTrainer } from './fake-training.fixture';

test('measures again for another number of threads, and trains with what was chosen', async () => {
  const probes: (number | null)[] = [];
  const created: unknown[] = [];
  const webgl = { ...PROBED.engine, backend: 'webgl' } as const;
  const timing = { engine: webgl, stepMs: 300, evaluateMsPer1000: 900 };
  const candidates = [{ backend: 'webgl', device: null, timing, note: 'Slower.' } as const];
  const { session, events } = setUp({
    async probe(threads) {
      probes.push(threads);
      return { ...PROBED, candidates };
    },
    async createTrainer(asked, { batchSize }) {
      created.push(asked);
      return { ...aTrainer({}, batchSize), engine: asked.engine };
    },
  });
  const config = aConfig({ epochs: 1 });
  await session.handle({ type: 'probe' });
  await session.handle({ type: 'probe', threads: 2 });
  const choice = { backend: 'webgl', threads: 2 } as const;
  await session.handle({ type: 'start', runId: 'a', config, choice });
  await session.handle({
    type: 'start',
    runId: 'b',
    config,
    choice: { ...choice, backend: 'webgpu' },
  });
  expect(probes).toEqual([null, 2]);
  expect(created).toEqual([{ engine: webgl, threads: 2 }]);
  expect(ofType(events, 'started').map(({ engine }) => engine.backend)).toEqual(['webgl']);
  expect(ofType(events, 'failed').map(({ problem }) => problem.message)).toEqual([
    'WebGPU cannot be used here. It was not tried. Choose another engine.',
  ]);
});

test('tells the page where a run has to make do with less than was measured', async () => {
  const { session, events } = setUp({
    async probe() {
      return { ...PROBED, engine: { ...PROBED.engine, threads: 2 } };
    },
    createTrainer: async (_asked, { batchSize }) => ({
      ...aTrainer({}, batchSize),
      engineNote: 'More threads could not be started.',
    }),
  });
  await session.handle({ type: 'start', runId: 'a', config: aConfig({ epochs: 1 }) });
  expect(ofType(events, 'started')[0]!.engine.threads).toBe(2);
  expect(ofType(events, 'engine-changed')).toEqual([
    {
      type: 'engine-changed',
      runId: 'a',
      change: {
        epoch: 1,
        step: 0,
        engine: PROBED.engine,
        reason: 'More threads could not be started.',
      },
    },
  ]);
});
