import { expect, test } from 'vitest';
import type { ChallengeAttempt, ProblemAttempt, TryEnd } from '@/lib/core/quiz/challenge';
import { gradeResponse } from '@/lib/core/quiz';
import { aQuestionView } from '../question-view.fixture';
import { formatClock } from './format-clock';
import { listLines } from './list-lines';
import { sayMiss } from './say-miss';
import { offerRetry, sayResult } from './say-result';

const AT = '2026-03-01T10:00:00.000Z';
const question = aQuestionView({ id: 'q1' });
const BELIEFS = [{ id: 'b-belief', text: 'Bigger is better.' }];

function anEnd(outcome: TryEnd['outcome']): TryEnd {
  const chosen = outcome === 'right' ? ['a'] : ['b'];
  return {
    at: AT,
    outcome,
    answer: outcome === 'timed-out' ? null : { chosen, texts: {} },
    runId: null,
  };
}

function aProblem(questionId: string, ...outcomes: TryEnd['outcome'][]): ProblemAttempt {
  return {
    questionId,
    contentHash: 'hash',
    hintShown: false,
    givenUp: outcomes.length === 0,
    tries: outcomes.map((outcome) => ({ begunAt: AT, end: anEnd(outcome) })),
  };
}

function anAttempt(
  problems: ProblemAttempt[],
  changes: Partial<ChallengeAttempt> = {},
): ChallengeAttempt {
  return {
    attemptId: 'c1',
    startedAt: AT,
    seed: 1,
    timed: true,
    retryOf: null,
    problems,
    finishedAt: AT,
    replaced: false,
    ...changes,
  };
}

function missOf(outcome: TryEnd['outcome'], chosen: readonly string[]) {
  const response = { chosen, texts: {} };
  const { asked, feedback } = question;
  const score = gradeResponse(feedback.gradable, response, { run: null });
  const answer = {
    asked,
    gradable: feedback.gradable,
    score,
    response,
    order: ['a', 'b'],
    run: null,
  };
  return sayMiss(anEnd(outcome), answer, BELIEFS);
}

test('a miss names the belief that the answer stands for, and not the right answer', () => {
  const { head, why } = missOf('wrong', ['b']);
  expect(head).toBe('Not right. One try is left.');
  expect(why).toEqual(['It fits a belief that does not hold: “Bigger is better.”']);
});

test('a miss for want of time says that the second try has all of it', () => {
  const { head, why } = missOf('timed-out', []);
  expect(head).toBe('The time was up. One try is left.');
  expect(why.join(' ')).toContain('the whole time again');
});

test('a result tells how it came about', () => {
  const problems = [
    aProblem('q1', 'wrong', 'right'),
    { ...aProblem('q2', 'right'), hintShown: true },
    aProblem('q3', 'timed-out', 'wrong'),
    aProblem('q4'),
  ];
  const attempt = anAttempt(problems, { timed: false });
  expect(sayResult(attempt)).toEqual({
    head: '2 of 4 right',
    advice: 'Without the clock, 1 at the second try, one hint, the time was up at one problem.',
  });
  expect(offerRetry(attempt)).toBe('Try the 2 wrong ones again');
  const flawless = anAttempt([aProblem('q1', 'right'), aProblem('q2', 'right')]);
  expect(sayResult(flawless).head).toBe('All 2 right');
});

test('the lines of a result hold the last answer, and leave out problems that are gone', () => {
  const view = { ...question, seconds: 60 };
  const reworded = { ...aProblem('q1', 'wrong', 'timed-out'), contentHash: 'older' };
  expect(listLines({ problems: [aProblem('gone', 'right'), reworded] }, [view])).toEqual([
    {
      questionId: 'q1',
      number: 2,
      objective: question.asked.objective,
      difficulty: 'easy',
      outcome: 'wrong',
      answer: 'Text of b',
      reworded: true,
    },
  ]);
  expect(listLines({ problems: [aProblem('q1')] }, [view])[0]).toMatchObject({
    outcome: 'unanswered',
    answer: null,
  });
});

test('the clock counts begun seconds whole', () => {
  expect([150_000, 149_001, 59_999, 1, 0].map(formatClock)).toEqual([
    '2:30',
    '2:30',
    '1:00',
    '0:01',
    '0:00',
  ]);
});
