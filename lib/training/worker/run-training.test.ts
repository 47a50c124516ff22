import { expect, test } from 'vitest';
import type { Engine } from '@/lib/core/experiment';
import { aConfig, aTrainer, someImages } from './fake-training.fixture';
import { createRunControl } from './run-control';
import { run } from './run-loop.fixture';
import { runTraining, type RunEvent } from './run-training';

const types = (events: readonly RunEvent[]): string[] => events.map((event) => event.type);

test('trains on the first four fifths and validates on the last, epoch by epoch', async () => {
  const trainer = aTrainer();
  const { events, ended } = run(trainer, aConfig({ images: 15, batchSize: 5, epochs: 2 }));
  expect(await ended).toBe('finished');
  expect(types(events)).toEqual([
    'step',
    'step',
    'step',
    'validating',
    'epoch',
    'step',
    'step',
    'step',
    'validating',
    'epoch',
    'finished',
  ]);
  const firstEpoch = trainer.steps.slice(0, 3).flat();
  expect([...firstEpoch].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(trainer.evaluations).toEqual([
    [12, 13, 14],
    [12, 13, 14],
  ]);
});

test('visits the images in an order that seed and epoch fix', async () => {
  const stepsOf = async (seed: number): Promise<number[][]> => {
    const trainer = aTrainer();
    await run(trainer, aConfig({ seed })).ended;
    return trainer.steps;
  };
  const steps = await stepsOf(1);
  expect(await stepsOf(1)).toEqual(steps);
  expect(await stepsOf(2)).not.toEqual(steps);
  expect(steps.slice(3)).not.toEqual(steps.slice(0, 3));
});

test('weights the figures of a partial batch by its rows', async () => {
  // 12 training images in batches of 5, 5 and 2; 3 validation images in one batch.
  const trainer = aTrainer({
    onStep: (step) => (step === 3 ? { loss: 7, correct: 2 } : { loss: 1, correct: 2 }),
    onEvaluate: () => ({ loss: 4, correct: 1 }),
  });
  const { events, ended } = run(trainer, aConfig({ epochs: 1 }));
  await ended;
  expect(trainer.steps.map((step) => step.length)).toEqual([5, 5, 2]);
  const epoch = events.find((event) => event.type === 'epoch')!;
  expect(epoch.figures).toMatchObject({
    epoch: 1,
    learningRate: 0.001,
    trainLoss: 2,
    trainAccuracy: 0.5,
    valLoss: 4,
    valAccuracy: 1 / 3,
  });
});

test('pads a partial batch with zeros, so that shapes stay constant', async () => {
  const paddings: number[] = [];
  const trainer = aTrainer({
    onStep(_step, { images, labels, count }) {
      const padding = [...images.subarray(count * 3072), ...labels.subarray(count)];
      paddings.push(images.length / 3072, padding.filter((value) => value !== 0).length);
    },
  });
  await run(trainer, aConfig({ epochs: 1 })).ended;
  expect(paddings).toEqual([5, 0, 5, 0, 5, 0]);
});

test('tells the running means of the epoch with each step', async () => {
  const trainer = aTrainer({ onStep: (step) => ({ loss: step, correct: step }) });
  const { events, ended } = run(trainer, aConfig({ epochs: 1 }));
  await ended;
  const steps = events.filter((event) => event.type === 'step');
  expect(steps.map(({ step, loss }) => [step, loss])).toEqual([
    [1, 1],
    [2, 1.5],
    // (5 · 1 + 5 · 2 + 2 · 3) / 12
    [3, 1.75],
  ]);
  expect(steps[1]!.accuracy).toBe(0.3);
});

test('says in which step the engine became another one, and why', async () => {
  const engine = { backend: 'simd', version: 'simd 1', threads: 2, device: null } as const;
  const alone = { ...engine, threads: 1 };
  const reason = 'A thread was lost.';
  const sound = { ...aTrainer(), engine };
  const lost = {
    ...aTrainer({
      onStep(step) {
        if (step === 2) lost.engine = alone;
      },
    }),
    engine: engine as Engine,
    engineNote: reason,
  };
  const changes = (events: readonly RunEvent[]) =>
    events.flatMap((event) => (event.type === 'engine-changed' ? [event.change] : []));

  const kept = run(sound, aConfig({ epochs: 1 }));
  await kept.ended;
  expect(changes(kept.events)).toEqual([]);

  const changed = run(lost, aConfig({ epochs: 2 }));
  await changed.ended;
  expect(changes(changed.events)).toEqual([{ epoch: 1, step: 2, engine: alone, reason }]);
});

test('says before the first step where the trainer is not what was asked for', async () => {
  const trainer = { ...aTrainer(), engineNote: 'No thread could be started.' };
  const asked = { ...trainer.engine, threads: 4 };
  const { events, ended } = run(trainer, aConfig({ epochs: 1 }), { engine: asked });
  await ended;
  expect(events[0]).toEqual({
    type: 'engine-changed',
    change: { epoch: 1, step: 0, engine: trainer.engine, reason: 'No thread could be started.' },
  });
});

test('holds back step events that follow each other within a tenth of a second', async () => {
  const events: RunEvent[] = [];
  const config = aConfig({ images: 100, batchSize: 1, epochs: 1 });
  const trainer = aTrainer({ onStep: () => void (time += 30) }, 1);
  let time = 0;
  await runTraining({
    config,
    trainer,
    engine: trainer.engine,
    images: someImages(100),
    control: createRunControl(async () => {}),
    emit: (event) => events.push(event),
    now: () => time,
  });
  const steps = events.filter((event) => event.type === 'step').map((event) => event.step);
  expect(steps.slice(0, 4)).toEqual([1, 5, 9, 13]);
  expect(trainer.steps).toHaveLength(80);
});

test('waits in a pause, goes on where it was, and leaves the pause out of the time', async () => {
  let time = 0;
  const control = createRunControl(async () => {});
  const trainer = aTrainer({
    onStep(step) {
      time += 200;
      if (step === 2) control.pause();
    },
  });
  const events: RunEvent[] = [];
  const ended = runTraining({
    config: aConfig({ epochs: 1 }),
    trainer,
    engine: trainer.engine,
    images: someImages(15),
    control,
    emit(event) {
      events.push(event);
      if (event.type !== 'paused') return;
      time += 60_000;
      setTimeout(() => control.goOn());
    },
    now: () => time,
  });
  expect(await ended).toBe('finished');
  expect(types(events)).toEqual(['step', 'step', 'paused', 'resumed', 'step', 'epoch', 'finished']);
  const last = events.findLast((event) => event.type === 'epoch')!;
  expect(last.figures.elapsedMs).toBe(600);
});

test('trains nothing while paused', async () => {
  const control = createRunControl(async () => {});
  const trainer = aTrainer({ onStep: (step) => (step === 1 ? control.pause() : undefined) });
  const ended = runTraining({
    config: aConfig({ epochs: 1 }),
    trainer,
    engine: trainer.engine,
    images: someImages(15),
    control,
    emit: () => {},
    now: () => 0,
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(trainer.steps).toHaveLength(1);
  control.stop();
  expect(await ended).toBe('stopped');
  expect(trainer.steps).toHaveLength(1);
});

test('says after which step it was stopped, also out of a pause', async () => {
  const running = run(
    aTrainer({ onStep: (step) => (step === 5 ? running.control.pause() : undefined) }),
    aConfig(),
    {
      onEvent(event) {
        if (event.type === 'paused') running.control.stop();
      },
    },
  );
  expect(await running.ended).toBe('stopped');
  expect(running.events.slice(-2)).toEqual([
    { type: 'paused' },
    { type: 'stopped', epoch: 2, step: 2 },
  ]);
});

test('counts a stop during validation to the last step of its epoch', async () => {
  const running = run(
    aTrainer({ onEvaluate: () => running.control.stop() }),
    aConfig({ images: 50, batchSize: 5 }),
  );
  expect(await running.ended).toBe('stopped');
  expect(running.events.at(-1)).toEqual({ type: 'stopped', epoch: 1, step: 8 });
});

test('ends as diverged at the step whose loss is no number', async () => {
  const trainer = aTrainer({ onStep: (step) => ({ loss: step === 5 ? Number.NaN : 2 }) });
  const { events, ended } = run(trainer, aConfig());
  expect(await ended).toBe('diverged');
  expect(events.at(-1)).toEqual({ type: 'diverged', at: { epoch: 2, step: 2, loss: null } });
  expect(trainer.steps).toHaveLength(5);
});

test('ends as diverged when the loss has exploded for ten steps, over the end of an epoch', async () => {
  const trainer = aTrainer({ onStep: (step) => ({ loss: step >= 5 ? 400 : 2 }) });
  const { events, ended } = run(trainer, aConfig({ epochs: 20 }));
  expect(await ended).toBe('diverged');
  // Steps 5 … 14 of the run, three an epoch.
  expect(events.at(-1)).toEqual({ type: 'diverged', at: { epoch: 5, step: 2, loss: 400 } });
});

test('ends as diverged when only the validation shows it', async () => {
  const trainer = aTrainer({ onEvaluate: () => ({ loss: Number.POSITIVE_INFINITY }) });
  const { events, ended } = run(trainer, aConfig());
  expect(await ended).toBe('diverged');
  expect(events.at(-1)).toEqual({ type: 'diverged', at: { epoch: 1, step: 3, loss: null } });
});
