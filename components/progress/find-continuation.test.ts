import { expect, test } from 'vitest';
import { rememberRatings } from '@/lib/core/quiz/review';
import { findContinuation } from './find-continuation';
import { anAnswer, anOutline, aProgress } from './outline.fixture';

const EARLY = '2026-11-23T09:00:00.000Z';
const LATE = '2026-11-23T11:00:00.000Z';

test('has nothing to continue for a newcomer', () => {
  expect(findContinuation([anOutline()], { patterns: {}, last: null })).toBeNull();
});

test('has nothing to continue where the record is of a pattern that is gone', () => {
  const patterns = { 'gone/pattern': aProgress({ opened: { learn: LATE } }) };
  expect(findContinuation([anOutline()], { patterns, last: null })).toBeNull();
});

test('continues the lesson opened last', () => {
  const found = findContinuation([anOutline()], {
    patterns: { 'vision/rates': aProgress({ opened: { experiment: LATE } }) },
    last: { pattern: 'vision/rates', mode: 'experiment', at: LATE },
  });
  expect(found?.last?.title).toBe('Experiment');
  expect(found?.next).toEqual({
    label: 'Continue Experiment',
    href: '/learn/vision/rates/experiment',
  });
});

test('chooses the pattern touched last, be it by an answer', () => {
  const other = anOutline({ id: 'vision/curves', title: 'Curves' });
  const found = findContinuation([anOutline(), other], {
    patterns: {
      'vision/rates': aProgress({ opened: { learn: EARLY } }),
      'vision/curves': aProgress({ answers: [anAnswer('one', { at: LATE })] }),
    },
    last: { pattern: 'vision/rates', mode: 'learn', at: EARLY },
  });
  expect(found?.pattern.title).toBe('Curves');
  expect(found?.last).toBeNull();
  expect(found?.next.label).toBe('Start Learn');
});

test('leads to the practice where all written modes are done and a question is not', () => {
  const found = findContinuation([anOutline({ written: ['learn'] })], {
    patterns: { 'vision/rates': aProgress({ read: { learn: LATE }, answers: [anAnswer('one')] }) },
    last: null,
  });
  expect(found?.next).toEqual({ label: 'Go on practising', href: '/learn/vision/rates/practice' });
});

test('leads to the overview where nothing is left to do', () => {
  const found = findContinuation([anOutline({ written: ['learn'] })], {
    patterns: {
      'vision/rates': aProgress({
        read: { learn: LATE },
        answers: [anAnswer('one'), anAnswer('two')],
      }),
    },
    last: null,
  });
  expect(found?.next).toEqual({ label: 'See all ten modes', href: '/learn/vision/rates' });
});

test('counts an answer in an open test, or a rated card, as touching the pattern', () => {
  const other = anOutline({ id: 'vision/curves', title: 'Curves' });
  const answer = { choiceIds: ['a'], certainty: null, flagged: false, at: LATE };
  const open = {
    attemptId: 't',
    startedAt: EARLY,
    seed: 1,
    questions: [{ questionId: 'q', contentHash: 'h' }],
    answers: { q: answer },
    handedInAt: null,
    graded: null,
    turn: 2,
    eventIds: [],
  };
  const card = { eventId: 'e', at: LATE, cardId: 'c', contentHash: 'h', turn: 0 };
  for (const touched of [
    { tests: [open] },
    { reviews: rememberRatings([{ ...card, rating: 'good' as const }]) },
  ]) {
    const found = findContinuation([anOutline(), other], {
      patterns: {
        'vision/rates': aProgress({ opened: { learn: '2026-11-23T10:00:00.000Z' } }),
        'vision/curves': aProgress(touched),
      },
      last: { pattern: 'vision/rates', mode: 'learn', at: EARLY },
    });
    expect(found?.pattern.title).toBe('Curves');
  }
});
