import { expect, it } from 'vitest';
import type { Target } from '../experiment';
import {
  NO_PATTERN_PROGRESS,
  type PatternProgress,
  type RunFact,
  type TestAttempt,
  type TestResult,
} from '../progress';
import type { ChallengeAttempt } from '../quiz/challenge';
import { NO_REVIEW } from '../quiz/review';
import { ALL_MODES, MODES, MODE_GROUPS, MODE_IDS, parseModeId, type ModeContext } from './index';

const AT = '2026-03-01T10:00:00.000Z';

const TARGET: Target = {
  valAccuracy: 0.5,
  valLoss: 1.4,
  bestRate: 0.001,
  bestBatchSize: 64,
  median: { valAccuracy: 0.52, valLoss: 1.3 },
  spread: { valAccuracy: 0.01, valLoss: 0.05 },
  seeds: 3,
  recipe: { optimizer: 'adam' },
};

function aContext(
  progress: Partial<PatternProgress> = {},
  targets: ModeContext['targets'] = { quick: TARGET },
): ModeContext {
  const nothing = { targets, review: NO_REVIEW, tasks: [], now: null };
  return { ...nothing, progress: { ...NO_PATTERN_PROGRESS, ...progress } };
}

function aRun(valAccuracy: number, valLoss: number, preset = 'quick'): RunFact {
  return {
    runId: `run-${valAccuracy}`,
    eventId: `event-${valAccuracy}`,
    at: AT,
    test: null,
    config: {
      preset,
      images: 5_000,
      epochs: 1,
      batchSize: 64,
      optimizer: 'adam',
      learningRate: 0.001,
      schedule: { kind: 'constant' },
      seed: 1,
    },
    engine: { backend: 'wasm', version: 'tfjs 4.22.0', threads: 1, device: null },
    datasetHash: 'd',
    epochs: [
      {
        epoch: 1,
        learningRate: 0.001,
        trainLoss: 1.5,
        trainAccuracy: 0.5,
        valLoss,
        valAccuracy,
        elapsedMs: 1,
      },
    ],
    outcome: { kind: 'finished' },
  };
}

it('knows ten modes, in the order in which they are shown', () => {
  expect(ALL_MODES.map(({ id }) => id)).toEqual([
    'learn',
    'why',
    'deep',
    'visualize',
    'try',
    'challenge',
    'experiment',
    'review',
    'metrics',
    'test',
  ]);
  expect(ALL_MODES).toEqual(MODE_IDS.map((id) => MODES[id]));
});

it('shows every mode in one of the groups', () => {
  const groups = MODE_GROUPS.map(({ id }) => id);
  expect(groups).toEqual(['understand', 'do', 'check']);
  for (const { group } of ALL_MODES) expect(groups).toContain(group);
});

it('finds a mode by the word of its URL, and none by any other', () => {
  expect(MODE_IDS.map(parseModeId)).toEqual([...MODE_IDS]);
  expect(['', 'Learn', 'toString', '__proto__'].map(parseModeId)).toEqual([null, null, null, null]);
});

it('has not started any mode in the beginning', () => {
  const states = ALL_MODES.map((mode) => mode.status(aContext()));
  expect(states).toEqual(Array(10).fill({ state: 'not-started', note: null }));
});

it('starts a lesson when it is opened and completes it when it is read to the end', () => {
  const opened = aContext({ opened: { learn: AT } });
  expect(MODES.learn.status(opened)).toEqual({ state: 'started', note: null });
  expect(MODES.why.status(opened)).toEqual({ state: 'not-started', note: null });
  const read = aContext({ opened: { learn: AT }, read: { learn: AT } });
  expect(MODES.learn.status(read)).toEqual({ state: 'done', note: null });
});

it('does not complete the experiment by reading it', () => {
  const read = aContext({ opened: { experiment: AT }, read: { experiment: AT } });
  expect(MODES.experiment.status(read)).toEqual({ state: 'started', note: null });
});

it('counts a run of another network as a run, and not as one that meets the target', () => {
  const run = aRun(0.6, 1.2);
  const ofOther = { ...run, config: { ...run.config, network: ['flatten', { dense: 10 }] } };
  expect(MODES.experiment.status(aContext({ runs: [ofOther] }))).toEqual({
    state: 'started',
    note: '1 run, target not met',
  });
});

it('counts the runs of an experiment until one meets the target', () => {
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.4, 1.6)] }))).toEqual({
    state: 'started',
    note: '1 run, target not met',
  });
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.4, 1.6), aRun(0.45, 1.5)] }))).toEqual({
    state: 'started',
    note: '2 runs, target not met',
  });
  expect(MODES.experiment.status(aContext({ runs: [aRun(0.6, 1.2), aRun(0.4, 1.6)] }))).toEqual({
    state: 'done',
    note: 'Target met',
  });
});

it('calls a target reliable that the median of three seeds meets', () => {
  const onSeeds = (...accuracies: number[]) =>
    accuracies.map((accuracy, place) => {
      const run = aRun(accuracy, 1.3);
      return { ...run, config: { ...run.config, seed: place + 1 } };
    });
  expect(MODES.experiment.status(aContext({ runs: onSeeds(0.6, 0.5, 0.4) })).note).toBe(
    'Target met, reliable',
  );
  expect(MODES.experiment.status(aContext({ runs: onSeeds(0.6, 0.45, 0.4) })).note).toBe(
    'Target met',
  );
});

it('holds a run against the target of its own preset', () => {
  const full = aContext({ runs: [aRun(0.6, 1.2, 'full')] });
  expect(MODES.experiment.status(full)).toMatchObject({ state: 'started' });
});

function aTest(changes: Partial<TestAttempt> = {}): TestAttempt {
  return {
    attemptId: 't1',
    startedAt: AT,
    seed: 1,
    questions: ['q1', 'q2', 'q3'].map((questionId) => ({ questionId, contentHash: 'h' })),
    answers: {},
    handedInAt: null,
    graded: null,
    turn: 1,
    eventIds: [],
    ...changes,
  };
}

function aResult(questionId: string, correct: boolean): TestResult {
  return {
    questionId,
    contentHash: 'h',
    orderSeed: 1,
    choiceIds: ['a'],
    kind: 'single',
    difficulty: 'easy',
    objective: 'o',
    certainty: null,
    answered: true,
    correct,
    earned: correct ? 1 : 0,
    possible: 1,
    guessChance: 0.25,
    misconceptions: [],
  };
}

it('has started the test while answers are missing, and counts those given', () => {
  const answer = { certainty: null, flagged: true, at: AT };
  const answers = {
    q1: { ...answer, choiceIds: ['a'] },
    q2: { ...answer, choiceIds: [], texts: { number: '0.1' } },
    q3: { ...answer, choiceIds: [], texts: { number: ' ' } },
  };
  expect(MODES.test.status(aContext({ tests: [aTest({ answers })] }))).toEqual({
    state: 'started',
    note: '2 of 3 answered',
  });
});

it('completes the test when it is handed in, and says how many were right in the last one graded', () => {
  const handedIn = aTest({ handedInAt: AT });
  expect(MODES.test.status(aContext({ tests: [handedIn] }))).toEqual({
    state: 'done',
    note: 'Handed in, not looked at yet',
  });
  const results = [aResult('q1', true), aResult('q2', false), aResult('q3', true)];
  const graded = aTest({ handedInAt: AT, graded: { at: AT, results, dropped: [] } });
  expect(MODES.test.status(aContext({ tests: [graded, aTest()] }))).toEqual({
    state: 'done',
    note: '2 of 3 right',
  });
});

it('does not complete the test by opening its page', () => {
  expect(MODES.test.status(aContext({ opened: { test: AT } }))).toEqual({
    state: 'not-started',
    note: null,
  });
});

function aChallenge(
  rights: readonly boolean[],
  changes: Partial<ChallengeAttempt> = {},
): ChallengeAttempt {
  return {
    attemptId: 'c1',
    startedAt: AT,
    seed: 1,
    timed: true,
    retryOf: null,
    replaced: false,
    finishedAt: AT,
    problems: rights.map((right, place) => ({
      questionId: `p${place}`,
      contentHash: 'h',
      hintShown: false,
      givenUp: !right,
      tries: [
        {
          begunAt: AT,
          end: right
            ? { at: AT, outcome: 'right', answer: { chosen: ['a'], texts: {} }, runId: null }
            : null,
        },
      ],
    })),
    ...changes,
  };
}

it('completes the challenge when all of its problems were tried, and names the best one', () => {
  const challengeAttempts = [
    aChallenge([true, true, false]),
    aChallenge([true, false, false]),
    aChallenge([true, true, true], { finishedAt: null }),
  ];
  expect(MODES.challenge.status(aContext({ challengeAttempts }))).toEqual({
    state: 'done',
    note: '2 of 3 right',
  });
});

it('gives the badge for a challenge without a mistake, and never for trying the wrong ones again', () => {
  const flawless = aChallenge([true, true, true]);
  expect(MODES.challenge.status(aContext({ challengeAttempts: [flawless] })).note).toBe(
    'Badge earned',
  );
  const retry = aChallenge([true, true], { retryOf: 'c0' });
  expect(MODES.challenge.status(aContext({ challengeAttempts: [retry] }))).toEqual({
    state: 'started',
    note: null,
  });
});
