import { expect, it } from 'vitest';
import { shuffle } from '../random';
import type { Run } from '../experiment';
import { eventSchema, type Happening, type LearningEvent } from './event';
import { foldEvents } from './fold-events';
import { NO_PATTERN_PROGRESS } from './pattern-progress';
import { rememberRatings } from '../quiz/review/rate-memory';

const RATES = 'vision/rates';

/** The `seq`th event of a device, `seq` minutes past ten unless told. */
function anEvent(
  seq: number,
  happening: Happening,
  fields: Partial<LearningEvent> = {},
): LearningEvent {
  const at = `2026-03-01T10:${String(seq).padStart(2, '0')}:00.000Z`;
  const envelope = { id: `e${seq}`, profileId: 'learner', deviceId: 'laptop', seq, at, v: 1 };
  return eventSchema.parse({ ...envelope, ...happening, ...fields });
}

function anAnswer(questionId: string, correct = true): Happening {
  return {
    type: 'answered',
    payload: {
      pattern: RATES,
      set: 'practice',
      questionId,
      contentHash: 'h1',
      choiceIds: ['a'],
      correct,
      hintsUsed: 0,
      orderSeed: 1,
      certainty: null,
    },
  };
}

function aRun(runId: string): Run {
  return {
    runId,
    config: {
      preset: 'quick',
      images: 5_000,
      epochs: 5,
      batchSize: 64,
      optimizer: 'adam',
      learningRate: 0.001,
      schedule: { kind: 'constant' },
      seed: 1,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'd',
    epochs: [],
    outcome: { kind: 'finished' },
  };
}

it('knows nothing in the beginning', () => {
  expect(foldEvents([], 'learner', rememberRatings)).toEqual({ patterns: {}, last: null });
});

it('keeps the latest opening and the first reading of a lesson', () => {
  const lesson = { pattern: RATES, mode: 'learn' } as const;
  const { patterns, last } = foldEvents(
    [
      anEvent(1, { type: 'opened', payload: lesson }),
      anEvent(2, { type: 'read', payload: lesson }),
      anEvent(3, { type: 'opened', payload: lesson }),
      anEvent(4, { type: 'read', payload: lesson }),
    ],
    'learner',
    rememberRatings,
  );
  expect(patterns[RATES]).toEqual({
    opened: { learn: '2026-03-01T10:03:00.000Z' },
    read: { learn: '2026-03-01T10:02:00.000Z' },
    answers: [],
    runs: [],
    predictions: new Map(),
    runNotes: new Map(),
    tests: [],
    challenges: [],
    challengeAttempts: [],
    reviews: [],
    checks: [],
  });
  expect(last).toEqual({ pattern: RATES, mode: 'learn', at: '2026-03-01T10:03:00.000Z' });
});

it('continues with the lesson opened last, of whichever pattern', () => {
  const { last } = foldEvents(
    [
      anEvent(2, { type: 'opened', payload: { pattern: 'vision/depth', mode: 'why' } }),
      anEvent(1, { type: 'opened', payload: { pattern: RATES, mode: 'learn' } }),
      anEvent(3, { type: 'read', payload: { pattern: RATES, mode: 'learn' } }),
    ],
    'learner',
    rememberRatings,
  );
  expect(last).toMatchObject({ pattern: 'vision/depth', mode: 'why' });
});

it('keeps every answer, in order of time', () => {
  const { patterns } = foldEvents(
    [
      anEvent(2, anAnswer('q1', true)),
      anEvent(1, anAnswer('q1', false)),
      anEvent(3, anAnswer('q2', true)),
    ],
    'learner',
    rememberRatings,
  );
  const answers = patterns[RATES]?.answers.map(({ questionId, correct }) => [questionId, correct]);
  expect(answers).toEqual([
    ['q1', false],
    ['q1', true],
    ['q2', true],
  ]);
});

it('keeps the answers to a reworded question, with what was asked then', () => {
  const reworded = anAnswer('q1');
  const { patterns } = foldEvents(
    [
      anEvent(1, anAnswer('q1')),
      anEvent(2, { ...reworded, payload: { ...reworded.payload, contentHash: 'h2' } } as Happening),
    ],
    'learner',
    rememberRatings,
  );
  expect(patterns[RATES]?.answers.map(({ contentHash }) => contentHash)).toEqual(['h1', 'h2']);
});

it('adds the figures on the test images to their run, even where they arrive first', () => {
  const test = { loss: 1.2, accuracy: 0.6, images: 10_000 };
  const { patterns } = foldEvents(
    [
      anEvent(1, { type: 'run-tested', payload: { pattern: RATES, runId: 'r1', test } }),
      anEvent(2, { type: 'run-finished', payload: { pattern: RATES, run: aRun('r1') } }),
      anEvent(3, { type: 'run-finished', payload: { pattern: RATES, run: aRun('r2') } }),
    ],
    'learner',
    rememberRatings,
  );
  expect(patterns[RATES]?.runs).toEqual([
    { ...aRun('r1'), eventId: 'e2', at: '2026-03-01T10:02:00.000Z', test },
    { ...aRun('r2'), eventId: 'e3', at: '2026-03-01T10:03:00.000Z', test: null },
  ]);
});

it('gives the same state for the same events in any order, and for events that come twice', () => {
  const simultaneous = { at: '2026-03-01T10:00:00.000Z' };
  const events = [
    anEvent(1, anAnswer('q1')),
    anEvent(2, anAnswer('q2', false), simultaneous),
    anEvent(3, anAnswer('q2', true), simultaneous),
    anEvent(4, anAnswer('q2', true), { ...simultaneous, deviceId: 'phone' }),
    anEvent(5, { type: 'opened', payload: { pattern: RATES, mode: 'learn' } }, simultaneous),
    anEvent(6, { type: 'opened', payload: { pattern: RATES, mode: 'why' } }, simultaneous),
    anEvent(7, { type: 'run-finished', payload: { pattern: RATES, run: aRun('r1') } }),
    anEvent(8, { type: 'read', payload: { pattern: RATES, mode: 'learn' } }),
  ];
  const state = foldEvents(events, 'learner', rememberRatings);
  expect(state.last?.mode).toBe('why');
  for (let seed = 1; seed <= 50; seed++) {
    expect(
      foldEvents(shuffle([...events, ...events.slice(seed % 8)], seed), 'learner', rememberRatings),
    ).toEqual(state);
  }
});

it('does not write into what other folds share', () => {
  foldEvents([anEvent(1, anAnswer('q1'))], 'learner', rememberRatings);
  expect(NO_PATTERN_PROGRESS).toEqual({
    opened: {},
    read: {},
    answers: [],
    runs: [],
    predictions: new Map(),
    runNotes: new Map(),
    tests: [],
    challenges: [],
    challengeAttempts: [],
    reviews: [],
    checks: [],
  });
});
