import { expect, it } from 'vitest';
import { eventSchema, isActivity, type ActivityEvent, type Happening } from '@/lib/core/progress';
import { writeStatements } from './write-statements';

const RATES = 'vision/rates';
const BASE = 'https://tenfold.invalid/xapi/';

function anEvent(happening: Happening): ActivityEvent {
  const event = eventSchema.parse({
    id: '0b5cf4f2-8a0b-4f3e-9d3b-5a3b1c2d3e4f',
    profileId: 'ada',
    deviceId: 'laptop',
    seq: 1,
    at: '2026-03-01T10:00:00.000Z',
    v: 1,
    ...happening,
  });
  if (!isActivity(event)) throw new Error('expected something that the learner did');
  return event;
}

function write(happening: Happening) {
  return writeStatements([anEvent(happening)], 'ada')[0]!;
}

it('writes an answer with its response, score and success', () => {
  const payload = {
    pattern: RATES,
    set: 'practice',
    questionId: 'lr range',
    contentHash: 'h1',
    choiceIds: ['a', 'c'],
    correct: true,
    hintsUsed: 1,
    orderSeed: 7,
    certainty: 'guess',
  } as const;
  expect(write({ type: 'answered', payload: { ...payload, choiceIds: ['a', 'c'] } })).toEqual({
    id: '0b5cf4f2-8a0b-4f3e-9d3b-5a3b1c2d3e4f',
    actor: { objectType: 'Agent', account: { homePage: BASE, name: 'ada' } },
    verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
    object: {
      objectType: 'Activity',
      id: `${BASE}activities/vision/rates/practice/lr%20range`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'choice',
      },
    },
    result: {
      score: { scaled: 1 },
      success: true,
      completion: true,
      response: 'a[,]c',
      extensions: {
        [`${BASE}extensions/contentHash`]: 'h1',
        [`${BASE}extensions/hintsUsed`]: 1,
        [`${BASE}extensions/certainty`]: 'guess',
      },
    },
    context: {
      platform: 'Tenfold',
      contextActivities: {
        parent: [
          {
            objectType: 'Activity',
            id: `${BASE}activities/vision/rates`,
            definition: { type: 'http://adlnet.gov/expapi/activities/module' },
          },
        ],
        grouping: [
          {
            objectType: 'Activity',
            id: `${BASE}activities/vision`,
            definition: { type: 'http://adlnet.gov/expapi/activities/course' },
          },
        ],
      },
    },
    timestamp: '2026-03-01T10:00:00.000Z',
  });
});

it('says of a wrong answer that it was one', () => {
  const { result } = write({
    type: 'answered',
    payload: {
      pattern: RATES,
      set: 'practice',
      questionId: 'q',
      contentHash: 'h',
      choiceIds: ['b'],
      correct: false,
      hintsUsed: 0,
      orderSeed: 0,
      certainty: null,
    },
  });
  expect(result).toMatchObject({ score: { scaled: 0 }, success: false, response: 'b' });
});

it('writes opening a lesson as initialized, and reading it as completed', () => {
  const payload = { pattern: RATES, mode: 'learn' } as const;
  const [opened, read] = [write({ type: 'opened', payload }), write({ type: 'read', payload })];
  expect(opened.verb.id).toBe('http://adlnet.gov/expapi/verbs/initialized');
  expect(opened.result).toBeUndefined();
  expect(read.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
  expect(read.result).toEqual({ completion: true });
  expect(read.object).toEqual({
    objectType: 'Activity',
    id: `${BASE}activities/vision/rates/learn`,
    definition: { type: 'http://adlnet.gov/expapi/activities/lesson' },
  });
});

const RUN = {
  runId: 'r1',
  config: {
    preset: 'quick',
    images: 5_000,
    epochs: 1,
    batchSize: 64,
    optimizer: 'adam',
    learningRate: 0.001,
    schedule: { kind: 'constant' },
    seed: 1,
  },
  engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 2, device: null },
  datasetHash: 'd',
  epochs: [
    {
      epoch: 1,
      learningRate: 0.001,
      trainLoss: 1.9,
      trainAccuracy: 0.3,
      valLoss: 1.6,
      valAccuracy: 0.41,
      elapsedMs: 12_345,
    },
  ],
  outcome: { kind: 'finished' },
} as const;

it('writes how a run ended, how long it took and what its last epoch reached', () => {
  const finished = write({
    type: 'run-finished',
    payload: { pattern: RATES, run: { ...RUN, epochs: [...RUN.epochs] } },
  });
  expect(finished.verb.id).toBe('http://adlnet.gov/expapi/verbs/completed');
  expect(finished.object.id).toBe(`${BASE}activities/vision/rates/experiment/r1`);
  expect(finished.result).toMatchObject({ completion: true, duration: 'PT12.35S' });
  expect(finished.result?.extensions?.[`${BASE}extensions/lastEpoch`]).toEqual(RUN.epochs[0]);
  const stopped = write({
    type: 'run-finished',
    payload: {
      pattern: RATES,
      run: { ...RUN, epochs: [], outcome: { kind: 'stopped', epoch: 1, step: 3 } },
    },
  });
  expect(stopped.verb.id).toBe('http://adlnet.gov/expapi/verbs/terminated');
  expect(stopped.result).toMatchObject({ completion: false });
  expect(stopped.result).not.toHaveProperty('duration');
  const diverged = write({
    type: 'run-finished',
    payload: {
      pattern: RATES,
      run: {
        ...RUN,
        epochs: [],
        outcome: { kind: 'diverged', at: { epoch: 1, step: 3, loss: null } },
      },
    },
  });
  expect(diverged.verb.id).toBe('http://adlnet.gov/expapi/verbs/failed');
});

it('writes the figures on the test images as a score', () => {
  const test = { loss: 1.5, accuracy: 0.42, images: 10_000 };
  const scored = write({ type: 'run-tested', payload: { pattern: RATES, runId: 'r1', test } });
  expect(scored.verb.id).toBe('http://adlnet.gov/expapi/verbs/scored');
  expect(scored.result).toEqual({
    score: { scaled: 0.42 },
    extensions: { [`${BASE}extensions/test`]: test },
  });
});

it('writes an address also for an id that is half a character', () => {
  const test = { loss: 1.5, accuracy: 0.42, images: 10_000 };
  const payload = { pattern: RATES, runId: 'r\ud800', test };
  expect(write({ type: 'run-tested', payload }).object.id).toBe(
    `${BASE}activities/vision/rates/experiment/r%EF%BF%BD`,
  );
});
