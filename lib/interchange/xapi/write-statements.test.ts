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

const TEST = { pattern: RATES, attemptId: 't 1' };
const GIVEN = { choiceIds: [], texts: { number: '16 %' }, certainty: 'guess' as const };

it('writes a pattern test as one activity that is started, answered, handed in and scored', () => {
  const object = {
    objectType: 'Activity',
    id: `${BASE}activities/vision/rates/test/t%201`,
    definition: { type: 'http://adlnet.gov/expapi/activities/assessment' },
  };
  const questions = [{ questionId: 'q', contentHash: 'h' }];
  const started = write({ type: 'test-started', payload: { ...TEST, seed: 1, questions } });
  expect([started.verb.display['en-US'], started.object]).toEqual(['initialized', object]);
  const handedIn = write({ type: 'test-handed-in', payload: TEST });
  expect([handedIn.verb.display['en-US'], handedIn.object]).toEqual(['completed', object]);

  const answered = write({
    type: 'test-answered',
    payload: { ...TEST, questionId: 'q', ...GIVEN, flagged: true },
  });
  expect(answered.object).toMatchObject({
    id: `${BASE}activities/vision/rates/test/q`,
    definition: { interactionType: 'fill-in' },
  });
  expect(answered.result).toEqual({
    response: '16 %',
    extensions: {
      [`${BASE}extensions/attemptId`]: 't 1',
      [`${BASE}extensions/certainty`]: 'guess',
      [`${BASE}extensions/flagged`]: true,
    },
  });

  const result = (earned: number) => ({
    ...GIVEN,
    questionId: 'q',
    contentHash: 'h',
    orderSeed: 0,
    kind: 'numeric',
    difficulty: 'easy' as const,
    objective: 'o',
    answered: true,
    correct: earned === 1,
    earned,
    possible: 1,
    guessChance: 0,
    misconceptions: [],
  });
  const results = [result(1), result(0.5)];
  const graded = write({ type: 'test-graded', payload: { ...TEST, results, dropped: ['gone'] } });
  expect([graded.verb.display['en-US'], graded.object]).toEqual(['scored', object]);
  expect(graded.result).toEqual({
    score: { scaled: 0.75 },
    extensions: { [`${BASE}extensions/results`]: results, [`${BASE}extensions/dropped`]: ['gone'] },
  });
  const empty = write({ type: 'test-graded', payload: { ...TEST, results: [], dropped: ['q'] } });
  expect(empty.result).not.toHaveProperty('score');
});

it('writes partial credit as a score between 0 and 1', () => {
  const payload = {
    pattern: RATES,
    set: 'practice' as const,
    questionId: 'q',
    contentHash: 'h',
    choiceIds: ['a'],
    correct: false,
    score: { earned: 1, possible: 3 },
    hintsUsed: 0,
    orderSeed: 0,
    certainty: null,
  };
  expect(write({ type: 'answered', payload }).result?.score?.scaled).toBeCloseTo(1 / 3);
});

it('writes a challenge and a rated card', () => {
  const problem = { contentHash: 'h', attempts: 1, hintUsed: false, timedOut: false };
  const finished = write({
    type: 'challenge-finished',
    payload: {
      ...TEST,
      timed: true,
      results: [
        { questionId: 'p1', correct: true, ...problem },
        { questionId: 'p2', correct: false, ...problem },
      ],
    },
  });
  expect(finished.object.id).toBe(`${BASE}activities/vision/rates/challenge/t%201`);
  expect(finished.result).toMatchObject({ score: { scaled: 0.5 }, success: false });
  const rated = write({
    type: 'card-reviewed',
    payload: { pattern: RATES, cardId: 'c', contentHash: 'h', rating: 'hard' },
  });
  expect(rated.verb.display['en-US']).toBe('interacted');
  expect(rated.object.id).toBe(`${BASE}activities/vision/rates/review/c`);
  expect(rated.result?.extensions?.[`${BASE}extensions/rating`]).toBe('hard');
});
