import { expect, it } from 'vitest';
import { shuffle } from '../random';
import {
  findCurrent,
  findNext,
  findOpen,
  hasBadge,
  isThrough,
  listResults,
  phaseOf,
} from '../quiz/challenge';
import { eventSchema, type Happening, type LearningEvent } from './event';
import { foldEvents } from './fold-events';
import type { ChallengeStep } from './quiz-payloads';
import { rememberRatings } from '../quiz/review/rate-memory';

const RATES = 'vision/rates';
const KNOWN = new Set(['q1', 'q2', 'q3']);

function anEvent(seq: number, happening: Happening, at: string | null = null): LearningEvent {
  const time = at ?? `2026-03-01T10:${String(seq).padStart(2, '0')}:00.000Z`;
  const envelope = { id: `e${seq}`, profileId: 'learner', deviceId: 'tab', seq, at: time, v: 1 };
  return eventSchema.parse({ ...envelope, ...happening });
}

function started(
  changes: { attemptId?: string; replaces?: string; timed?: boolean } = {},
): Happening {
  return {
    type: 'challenge-started',
    payload: {
      pattern: RATES,
      attemptId: 'c1',
      seed: 5,
      timed: true,
      questions: ['q1', 'q2', 'q3'].map((questionId) => ({ questionId, contentHash: 'h' })),
      retryOf: null,
      replaces: null,
      ...changes,
    },
  };
}

function step(questionId: string, tryNumber: number, what: ChallengeStep): Happening {
  return {
    type: 'challenge-progressed',
    payload: { pattern: RATES, attemptId: 'c1', questionId, tryNumber, step: what },
  };
}

function answer(questionId: string, tryNumber: number, correct: boolean): Happening {
  return {
    type: 'answered',
    payload: {
      pattern: RATES,
      set: 'challenge',
      questionId,
      contentHash: 'h',
      orderSeed: 1,
      choiceIds: ['a'],
      correct,
      hintsUsed: 0,
      certainty: null,
      attemptId: 'c1',
      tryNumber,
    },
  };
}

const FINISHED: Happening = {
  type: 'challenge-finished',
  payload: {
    pattern: RATES,
    attemptId: 'c1',
    timed: true,
    results: [
      {
        questionId: 'q1',
        contentHash: 'h',
        correct: true,
        attempts: 1,
        hintUsed: false,
        timedOut: false,
      },
    ],
  },
};

function fold(...happenings: Happening[]) {
  return foldTimed(happenings.map((happening, index) => anEvent(index + 1, happening)));
}

function foldTimed(events: readonly LearningEvent[]) {
  return foldEvents(events, 'learner', rememberRatings).patterns[RATES]!;
}

/** One problem right at once, one at the second try with its hint, one not at all. */
const WHOLE = [
  started(),
  step('q1', 1, 'begun'),
  answer('q1', 1, true),
  step('q2', 1, 'begun'),
  step('q2', 1, 'hint-shown'),
  answer('q2', 1, false),
  step('q2', 2, 'begun'),
  answer('q2', 2, true),
  step('q3', 1, 'begun'),
  step('q3', 1, 'timed-out'),
  step('q3', 2, 'begun'),
  answer('q3', 2, false),
];

it('tells how each problem ended', () => {
  const [attempt] = fold(...WHOLE).challengeAttempts;
  expect(listResults(attempt!)).toEqual([
    {
      questionId: 'q1',
      contentHash: 'h',
      correct: true,
      attempts: 1,
      hintUsed: false,
      timedOut: false,
    },
    {
      questionId: 'q2',
      contentHash: 'h',
      correct: true,
      attempts: 2,
      hintUsed: true,
      timedOut: false,
    },
    {
      questionId: 'q3',
      contentHash: 'h',
      correct: false,
      attempts: 2,
      hintUsed: false,
      timedOut: true,
    },
  ]);
  expect(isThrough(attempt!, KNOWN)).toBe(true);
});

it('resumes at any point: the problem, its phase, and what comes next', () => {
  const phases = WHOLE.map((_, last) => {
    const [attempt] = fold(...WHOLE.slice(0, last + 1)).challengeAttempts;
    const current = findCurrent(attempt!, KNOWN);
    return `${current?.questionId ?? '-'} ${current ? phaseOf(current) : '-'} > ${findNext(attempt!, KNOWN)?.questionId ?? '-'}`;
  });
  expect(phases).toEqual([
    '- - > q1',
    'q1 asked > q2',
    'q1 ended > q2',
    'q2 asked > q3',
    'q2 asked > q3',
    'q2 between > q3',
    'q2 asked > q3',
    'q2 ended > q3',
    'q3 asked > -',
    'q3 between > -',
    'q3 asked > -',
    'q3 ended > -',
  ]);
});

it('tells the same challenge wherever the clock stood at each fact', () => {
  const attempts = [1, 2, 3].map((seed) => {
    const minutes = shuffle(
      WHOLE.map((_, index) => index),
      seed,
    );
    const events = WHOLE.map((happening, index) => {
      const minute = String(minutes[index]!).padStart(2, '0');
      return anEvent(index + 1, happening, `2026-03-01T09:${minute}:00.000Z`);
    });
    return listResults(foldTimed(events).challengeAttempts[0]!);
  });
  const expected = listResults(fold(...WHOLE).challengeAttempts[0]!);
  expect(attempts).toEqual([expected, expected, expected]);
});

it('counts the first answer to a try of two tabs, and keeps both in the list of answers', () => {
  const { challengeAttempts, answers } = fold(
    started(),
    step('q1', 1, 'begun'),
    step('q1', 1, 'begun'),
    answer('q1', 1, false),
    answer('q1', 1, true),
  );
  expect(phaseOf(challengeAttempts[0]!.problems[0]!)).toBe('between');
  expect(answers.map(({ correct }) => correct)).toEqual([false, true]);
});

it('counts an answer although another tab saw the time run out', () => {
  const { challengeAttempts } = fold(
    started(),
    step('q1', 1, 'begun'),
    step('q1', 1, 'timed-out'),
    answer('q1', 1, true),
  );
  expect(listResults(challengeAttempts[0]!)[0]).toMatchObject({ correct: true, timedOut: false });
});

it('counts no answer after the solution was seen', () => {
  const { challengeAttempts } = fold(
    started(),
    step('q1', 1, 'begun'),
    answer('q1', 1, false),
    step('q1', 2, 'given-up'),
    answer('q1', 2, true),
  );
  expect(listResults(challengeAttempts[0]!)).toMatchObject([{ correct: false, attempts: 1 }]);
});

it('is without a clock from the moment at which it is switched off', () => {
  const before = fold(started(), step('q1', 1, 'begun'));
  expect(before.challengeAttempts[0]!.timed).toBe(true);
  const after = fold(started(), step('q1', 1, 'begun'), step('q1', 1, 'clock-off'));
  expect(after.challengeAttempts[0]!.timed).toBe(false);
  expect(fold(started({ timed: false })).challengeAttempts[0]!.timed).toBe(false);
});

it('goes on with the challenge that is neither finished nor replaced', () => {
  const again = started({ attemptId: 'c2', replaces: 'c1' });
  const { challengeAttempts } = fold(started(), again);
  expect(findOpen(challengeAttempts, KNOWN)?.attemptId).toBe('c2');
  const setBack = [anEvent(1, started()), anEvent(2, again, '2026-03-01T08:00:00.000Z')];
  expect(findOpen(foldTimed(setBack).challengeAttempts, KNOWN)?.attemptId).toBe('c2');
  expect(findOpen(fold(started(), FINISHED).challengeAttempts, KNOWN)).toBeNull();
});

it('leaves out problems that were removed meanwhile', () => {
  const [attempt] = fold(...WHOLE.slice(0, 3)).challengeAttempts;
  expect(findNext(attempt!, new Set(['q1', 'q3']))?.questionId).toBe('q3');
  expect(findCurrent(attempt!, new Set(['q2', 'q3']))).toBeNull();
  expect(isThrough(attempt!, new Set(['q1']))).toBe(true);
  expect(findOpen([attempt!], new Set())).toBeNull();
});

it('gives a badge for a finished challenge in which all problems are right', () => {
  const right = ['q1', 'q2', 'q3'].map((id) => answer(id, 1, true));
  expect(hasBadge(fold(started(), ...right).challengeAttempts[0]!)).toBe(false);
  expect(hasBadge(fold(started(), ...right, FINISHED).challengeAttempts[0]!)).toBe(true);
  expect(hasBadge(fold(...WHOLE, FINISHED).challengeAttempts[0]!)).toBe(false);
});

it('finishes once, although two tabs saw the end', () => {
  const { challenges } = fold(...WHOLE, FINISHED, FINISHED);
  expect(challenges).toHaveLength(1);
});

it('keeps an answer to a challenge that is not known, without a challenge', () => {
  const { challengeAttempts, answers } = fold(answer('q1', 1, true));
  expect(challengeAttempts).toEqual([]);
  expect(answers).toHaveLength(1);
});
