import { expect, it } from 'vitest';
import * as z from 'zod';
import { aRun } from '../experiment/experiment.fixture';
import { AVERAGING } from '../experiment/network/network.fixture';
import { eventSchema } from './event';

const EVENT = {
  id: 'e1',
  profileId: 'learner',
  deviceId: 'laptop',
  seq: 1,
  at: '2026-03-01T10:00:00.000Z',
  v: 1,
  type: 'answered',
  payload: {
    pattern: 'vision/rates',
    set: 'practice',
    questionId: 'q1',
    contentHash: 'h1',
    choiceIds: ['a'],
    correct: true,
    hintsUsed: 2,
    orderSeed: 7,
    certainty: 'certain',
  },
};

/** What is wrong with an event, as "path: message"; nothing where it is right. */
function problemsOf(value: unknown): string[] {
  const { error } = eventSchema.safeParse(value);
  return error?.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`) ?? [];
}

it('takes an event as it is', () => {
  expect(eventSchema.parse(EVENT)).toEqual(EVENT);
});

it('survives JSON unchanged', () => {
  expect(eventSchema.parse(JSON.parse(JSON.stringify(EVENT)))).toEqual(EVENT);
});

it('says where an event is wrong', () => {
  expect(problemsOf({ ...EVENT, at: 'yesterday' })).toEqual(['at: Invalid ISO datetime']);
  expect(problemsOf({ ...EVENT, seq: 0 })).toEqual(['seq: Too small: expected number to be >=1']);
  const nowhere = { ...EVENT.payload, pattern: 'rates' };
  expect(problemsOf({ ...EVENT, payload: nowhere })).toEqual([
    'payload.pattern: expected "course/pattern"',
  ]);
  const nameless = { ...EVENT.payload, questionId: '' };
  expect(problemsOf({ ...EVENT, payload: nameless })).toEqual([
    'payload.questionId: Too small: expected string to have >=1 characters',
  ]);
});

it('refuses an unknown type, another version and what is no event', () => {
  for (const value of [{ ...EVENT, type: 'sang' }, { ...EVENT, v: 2 }, null, 'answered', []]) {
    expect(problemsOf(value)).toHaveLength(1);
  }
});

it('refuses a local time, because times are compared as texts', () => {
  expect(problemsOf({ ...EVENT, at: '2026-03-01T10:00:00+02:00' })).toEqual([
    'at: Invalid ISO datetime',
  ]);
});

const RUN_EVENT = {
  ...EVENT,
  type: 'run-finished',
  payload: { pattern: 'vision/rates', run: aRun() },
};

it('takes a run from before experiments described their network, and adds nothing to it', () => {
  expect(eventSchema.parse(RUN_EVENT)).toEqual(RUN_EVENT);
  expect(JSON.stringify(eventSchema.parse(RUN_EVENT))).not.toContain('network');
});

it('takes a run with its network, optimizer and split as it is', () => {
  const { config } = RUN_EVENT.payload.run;
  const recipe = {
    network: AVERAGING,
    optimizer: { name: 'sgd', momentum: 0.9 },
    validationSplit: 0.1,
  };
  const run = { ...RUN_EVENT.payload.run, config: { ...config, ...recipe } };
  const event = { ...RUN_EVENT, payload: { ...RUN_EVENT.payload, run } };
  expect(eventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});

it('says where the network of a run is none', () => {
  const run = { ...aRun(), config: { ...aRun().config, network: [{ dense: 10 }, 7] } };
  expect(problemsOf({ ...RUN_EVENT, payload: { ...RUN_EVENT.payload, run } })).toEqual([
    'payload.run.config.network[1]: Invalid input',
  ]);
});
