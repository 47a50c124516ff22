import { expect, it } from 'vitest';
import { shuffle } from '../random';
import { eventSchema, type Happening, type LearningEvent } from './event';
import { foldEvents } from './fold-events';
import { countAnswers, nextTurn } from './fold-tests';
import type { TestResult } from './quiz-payloads';
import { rememberRatings } from '../quiz/review/rate-memory';

const PATTERN = 'vision/rates';
const QUESTIONS = ['q1', 'q2'].map((questionId) => ({ questionId, contentHash: 'h1' }));

interface From {
  device?: string;
  seq?: number;
  /** Minutes past ten o'clock; may lie before another event that happened earlier. */
  minute?: number;
}

let count = 0;

function anEvent(happening: Happening, { device = 'tab-1', seq, minute }: From = {}) {
  count++;
  return eventSchema.parse({
    id: `e${count}`,
    profileId: 'learner',
    deviceId: device,
    seq: seq ?? count,
    at: new Date(Date.UTC(2026, 2, 1, 10, minute ?? count)).toISOString(),
    v: 1,
    ...happening,
  });
}

function started(turn: number | undefined, from?: From, attemptId = 't1'): LearningEvent {
  const payload = { pattern: PATTERN, attemptId, seed: 7, questions: QUESTIONS, turn };
  return anEvent({ type: 'test-started', payload }, from);
}

function answered(
  questionId: string,
  choice: string,
  turn: number | undefined,
  from?: From,
): LearningEvent {
  return anEvent(
    {
      type: 'test-answered',
      payload: {
        pattern: PATTERN,
        attemptId: 't1',
        questionId,
        choiceIds: [choice],
        texts: {},
        certainty: 'certain',
        flagged: false,
        turn,
      },
    },
    from,
  );
}

function handedIn(turn: number | undefined, from?: From): LearningEvent {
  const payload = { pattern: PATTERN, attemptId: 't1', turn };
  return anEvent({ type: 'test-handed-in', payload }, from);
}

function graded(results: TestResult[], from?: From): LearningEvent {
  const payload = { pattern: PATTERN, attemptId: 't1', results, dropped: [] };
  return anEvent({ type: 'test-graded', payload }, from);
}

function aResult(correct: boolean): TestResult {
  return {
    questionId: 'q1',
    contentHash: 'h1',
    orderSeed: 1,
    choiceIds: ['a'],
    kind: 'single',
    difficulty: 'easy',
    objective: 'o',
    certainty: 'certain',
    answered: true,
    correct,
    earned: correct ? 1 : 0,
    possible: 1,
    guessChance: 0.25,
    misconceptions: [],
  };
}

function testsOf(events: readonly LearningEvent[]) {
  return foldEvents(events, 'learner', rememberRatings).patterns[PATTERN]?.tests ?? [];
}

function choicesOf(events: readonly LearningEvent[]) {
  const [attempt] = testsOf(events);
  return Object.entries(attempt?.answers ?? {}).map(([id, { choiceIds }]) => [id, ...choiceIds]);
}

it('keeps the latest answer to each question', () => {
  const events = [started(1), answered('q1', 'a', 2), answered('q2', 'c', 3)];
  expect(choicesOf([...events, answered('q1', 'b', 4)])).toEqual([
    ['q1', 'b'],
    ['q2', 'c'],
  ]);
});

it('folds two tabs with the same attempt into one, whatever order their facts arrive in', () => {
  const events = [
    started(1, { device: 'tab-1', minute: 0 }),
    answered('q1', 'a', 2, { device: 'tab-1', minute: 1 }),
    answered('q1', 'b', 3, { device: 'tab-2', minute: 2 }),
    answered('q2', 'c', 3, { device: 'tab-1', minute: 3 }),
    handedIn(4, { device: 'tab-2', minute: 4 }),
  ];
  const inOrder = testsOf(events);
  expect(inOrder).toHaveLength(1);
  expect(choicesOf(events)).toEqual([
    ['q1', 'b'],
    ['q2', 'c'],
  ]);
  for (let seed = 0; seed < 50; seed++) expect(testsOf(shuffle(events, seed))).toEqual(inOrder);
});

it('leaves out answers after the hand-in', () => {
  const events = [started(1), answered('q1', 'a', 2), handedIn(3), answered('q1', 'b', 4)];
  expect(choicesOf(events)).toEqual([['q1', 'a']]);
  expect(testsOf(events)[0]).toMatchObject({ handedInAt: events[2]!.at, turn: 4 });
});

it('keeps the first hand-in of two tabs', () => {
  const events = [started(1), handedIn(2, { minute: 30 }), handedIn(2, { minute: 40 })];
  expect(testsOf(events)[0]!.handedInAt).toBe('2026-03-01T10:30:00.000Z');
});

it('keeps the first of two gradings', () => {
  const events = [
    started(1, { minute: 0 }),
    handedIn(2, { minute: 1 }),
    graded([aResult(true)], { minute: 2, device: 'tab-2' }),
    graded([aResult(false)], { minute: 3 }),
  ];
  expect(testsOf(shuffle(events, 5))[0]!.graded).toEqual({
    at: '2026-03-01T10:02:00.000Z',
    results: [aResult(true)],
    dropped: [],
  });
});

it('counts a grading as a hand-in where the hand-in is missing', () => {
  const events = [started(1, { minute: 0 }), graded([aResult(true)], { minute: 2 })];
  expect(testsOf(events)[0]).toMatchObject({ handedInAt: '2026-03-01T10:02:00.000Z' });
});

it('loses no answer when the clock is set back during a test, also after a reload', () => {
  const events = [
    started(1, { device: 'tab-1', minute: 50 }),
    answered('q1', 'a', 2, { device: 'tab-1', minute: 51 }),
    // Set back by 40 minutes; the reloaded page is another device.
    answered('q2', 'c', 3, { device: 'tab-2', minute: 11 }),
    answered('q1', 'b', 4, { device: 'tab-2', minute: 12 }),
    handedIn(5, { device: 'tab-2', minute: 13 }),
  ];
  expect(choicesOf(events)).toEqual([
    ['q1', 'b'],
    ['q2', 'c'],
  ]);
  expect(testsOf(events)[0]).toMatchObject({
    startedAt: '2026-03-01T10:50:00.000Z',
    handedInAt: '2026-03-01T10:13:00.000Z',
  });
});

it('lists attempts in the order in which they were started, not by a clock that was set back', () => {
  const events = [started(1, { minute: 50 }, 't1'), started(2, { minute: 10 }, 't2')];
  expect(testsOf(events).map(({ attemptId }) => attemptId)).toEqual(['t1', 't2']);
});

it('orders facts of an older record, which have no turn, by their time', () => {
  const events = [
    answered('q1', 'b', undefined, { minute: 3 }),
    started(undefined, { minute: 0 }),
    handedIn(undefined, { minute: 4 }),
    answered('q1', 'a', undefined, { minute: 2 }),
    answered('q1', 'c', undefined, { minute: 5 }),
  ];
  expect(choicesOf(events)).toEqual([['q1', 'b']]);
  expect(testsOf(events)[0]).toMatchObject({ turn: 0 });
});

it('reads a stored answer without typed texts, as older versions wrote it', () => {
  const stored = {
    id: 'old',
    profileId: 'learner',
    deviceId: 'tab-1',
    seq: 2,
    at: '2026-03-01T10:01:00.000Z',
    v: 1,
    type: 'test-answered',
    payload: {
      pattern: PATTERN,
      attemptId: 't1',
      questionId: 'q1',
      choiceIds: ['a'],
      certainty: null,
      flagged: false,
    },
  };
  const [attempt] = testsOf([started(1, { minute: 0, seq: 1 }), eventSchema.parse(stored)]);
  expect(attempt!.answers.q1).toMatchObject({ choiceIds: ['a'], certainty: null });
  expect(countAnswers(attempt!)).toBe(1);
});

it('changes nothing by facts about a test that was never started or whose start was removed', () => {
  const start = started(1, { minute: 0 });
  const answer = answered('q1', 'a', 2, { minute: 1 });
  const removal = anEvent({ type: 'removed', payload: { eventIds: [start.id] } }, { minute: 2 });
  expect(testsOf([answer])).toEqual([]);
  expect(testsOf([start, answer, removal])).toEqual([]);
});

it('names every event of an attempt, so that the whole of it can be removed', () => {
  const events = [started(1), answered('q1', 'a', 2), handedIn(3), graded([aResult(true)])];
  expect(testsOf(events)[0]!.eventIds.toSorted()).toEqual(events.map(({ id }) => id).toSorted());
});

it('gives the next fact a turn above all that are known', () => {
  expect(nextTurn([])).toBe(1);
  expect(nextTurn([{ turn: 4 }, { turn: 2 }])).toBe(5);
});
