import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventSchema } from '../../progress/event';
import { aBlanks, aMultiple } from '../question.fixture';
import { anAnswer, anAttempt, BANK } from './attempt.fixture';
import {
  findOpenAttempt,
  findShortfall,
  gatherAnswers,
  gradeAttempt,
  listHandedIn,
  readAnswer,
  relateAttempt,
  stateAnswer,
  stateHandIn,
  stateStart,
} from './index';

const PATTERN = 'vision/rates';
const AT = '2026-03-01T10:20:00.000Z';

function start(attempts = [] as ReturnType<typeof anAttempt>[], seed = 5) {
  const started = stateStart(PATTERN, BANK, attempts, { attemptId: 'new', seed });
  if (!started.ok) throw new Error('expected a test');
  return started.value.payload;
}

it('starts a test of ten questions with their hashes, the same for the same seed', () => {
  const { questions, seed, turn } = start();
  expect(questions).toHaveLength(10);
  for (const { questionId, contentHash } of questions) {
    expect(contentHash).toBe(`hash of ${questionId}`);
  }
  expect([seed, turn]).toEqual([5, 1]);
  expect(start()).toEqual(start());
});

it('draws none of the questions of the test before', () => {
  const first = start();
  const before = anAttempt({ questions: first.questions, turn: 9 });
  const next = start([before], 6);
  const old = new Set(first.questions.map(({ questionId }) => questionId));
  expect(next.questions.filter(({ questionId }) => old.has(questionId))).toEqual([]);
  expect(next.turn).toBe(10);
});

it('starts no test from a bank that is too small, and says what is missing', () => {
  const small = BANK.filter(({ difficulty }) => difficulty !== 'hard');
  expect(stateStart(PATTERN, small, [], { attemptId: 'new', seed: 5 })).toEqual({
    ok: false,
    error: { tooFew: [{ difficulty: 'hard', needed: 3, found: 0 }], leftOut: [] },
  });
});

it('states facts that the record takes', () => {
  const attempt = anAttempt({ turn: 4 });
  const state = {
    response: { chosen: ['a'], texts: {} },
    certainty: 'guess',
    flagged: true,
  } as const;
  const facts = [
    { type: 'test-started', payload: start() },
    stateAnswer(PATTERN, attempt, 'easy-1', state),
    stateHandIn(PATTERN, attempt),
    gradeAttempt(PATTERN, { ...attempt, handedInAt: AT }, BANK),
  ];
  const envelope = { id: 'e', profileId: 'p', deviceId: 'd', seq: 1, at: AT, v: 1 };
  for (const fact of facts) {
    expect(eventSchema.parse({ ...envelope, ...fact })).toMatchObject({ payload: fact.payload });
  }
  expect(facts[1]).toMatchObject({ payload: { choiceIds: ['a'], certainty: 'guess', turn: 5 } });
});

it('reads an answer as it was stated, and nothing where there is none', () => {
  const attempt = anAttempt({
    answers: { 'easy-1': { ...anAnswer(['a']), texts: undefined, certainty: 'certain' } },
  });
  expect(readAnswer(attempt, 'easy-1')).toEqual({
    response: { chosen: ['a'], texts: {} },
    certainty: 'certain',
    flagged: false,
  });
  for (const id of ['easy-2', 'constructor', '__proto__']) {
    expect(readAnswer(attempt, id).response).toEqual({ chosen: [], texts: {} });
  }
});

it('leaves out questions that were reworded or removed since the test was drawn', () => {
  const bank = BANK.slice(1).map((question) =>
    question.id === 'easy-3' ? { ...question, contentHash: 'reworded' } : question,
  );
  expect(relateAttempt(anAttempt(), bank)).toEqual({
    kept: ['easy-2'],
    dropped: ['easy-1', 'easy-3'],
  });
});

it('grades what is left of a test after its questions were edited, and names what is not', () => {
  const attempt = anAttempt({
    handedInAt: AT,
    answers: { 'easy-1': anAnswer(['a']), 'easy-2': anAnswer(['a'], { certainty: 'certain' }) },
  });
  const { payload } = gradeAttempt(PATTERN, { ...attempt, handedInAt: AT }, BANK.slice(1));
  expect(payload.dropped).toEqual(['easy-1']);
  expect(payload.results).toMatchObject([
    {
      questionId: 'easy-2',
      correct: true,
      answered: true,
      certainty: 'certain',
      guessChance: 0.25,
    },
    { questionId: 'easy-3', correct: false, answered: false, earned: 0, possible: 1 },
  ]);
});

it('notes partial credit and the misconceptions that an answer shows', () => {
  const bank = [{ ...BANK[0]!, ...aMultiple(), id: 'easy-1', contentHash: 'hash of easy-1' }];
  const attempt = anAttempt({ answers: { 'easy-1': anAnswer(['a', 'b', 'c', 'd']) } });
  const [result] = gradeAttempt(PATTERN, { ...attempt, handedInAt: AT }, bank).payload.results;
  expect(result).toMatchObject({
    kind: 'multiple',
    correct: false,
    possible: 1,
    misconceptions: ['d-belief'],
  });
  expect(result!.earned).toBeCloseTo(2 / 3);
});

it('counts an answer with a choice that the question does not have as not given', () => {
  const attempt = anAttempt({ answers: { 'easy-1': anAnswer(['nonsense']) } });
  const { results } = gradeAttempt(PATTERN, { ...attempt, handedInAt: AT }, BANK).payload;
  expect(results[0]).toMatchObject({ answered: false, correct: false, choiceIds: ['nonsense'] });
});

it('never throws while grading, whatever was stored', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('a', 'number', '__proto__', 'call'));
  const stored = fc.record({ choiceIds: fc.array(text), texts: fc.dictionary(text, text) });
  const bank = [
    BANK[0]!,
    { ...aBlanks({ call: ['x'] }), id: 'easy-2', contentHash: 'hash of easy-2' },
  ];
  fc.assert(
    fc.property(stored, stored, (one, other) => {
      const answers = {
        'easy-1': anAnswer(one.choiceIds, { texts: one.texts }),
        'easy-2': anAnswer(other.choiceIds, { texts: other.texts }),
      };
      const graded = gradeAttempt(PATTERN, { ...anAttempt({ answers }), handedInAt: AT }, bank);
      expect(graded.payload.results).toHaveLength(2);
    }),
  );
});

it('goes on with the test that was started last, while it is open', () => {
  const [older, newer] = [anAttempt(), anAttempt({ attemptId: 't2' })];
  expect(findOpenAttempt([older, newer], BANK)).toBe(newer);
  expect(findOpenAttempt([older, { ...newer, handedInAt: AT }], BANK)).toBeNull();
  expect(findOpenAttempt([], BANK)).toBeNull();
});

it('does not go on with a test of which no question is left', () => {
  expect(findOpenAttempt([anAttempt()], BANK.slice(3))).toBeNull();
});

it('lists tests that were handed in, and gathers the answers of those that were graded', () => {
  const open = anAttempt();
  const waiting = anAttempt({ attemptId: 't2', handedInAt: AT });
  const { results, dropped } = gradeAttempt(PATTERN, { ...open, handedInAt: AT }, BANK).payload;
  const graded = anAttempt({
    attemptId: 't3',
    handedInAt: AT,
    graded: { at: AT, results, dropped },
  });
  const all = [open, waiting, graded];
  expect(listHandedIn(all)).toEqual([waiting, graded]);
  expect(
    gatherAnswers(all).map(({ attemptId, at, questionId }) => [attemptId, at, questionId]),
  ).toEqual([
    ['t3', AT, 'easy-1'],
    ['t3', AT, 'easy-2'],
    ['t3', AT, 'easy-3'],
  ]);
});

it('tells what an answer lacks without knowing the key', () => {
  const [none, chosen] = [
    { chosen: [], texts: {} },
    { chosen: ['a'], texts: {} },
  ];
  expect(findShortfall({ kind: 'single', parts: [1, 2] }, none)).toBe('incomplete');
  expect(findShortfall({ kind: 'multiple', parts: [1, 2] }, chosen)).toBeNull();
  expect(findShortfall({ kind: 'ordering', parts: [1, 2] }, chosen)).toBe('incomplete');
  expect(findShortfall({ kind: 'ordering', parts: [1] }, chosen)).toBeNull();
  const percent = { kind: 'numeric', unit: '%' } as const;
  const typed = (number: string) => ({ chosen: [], texts: { number } });
  expect(findShortfall(percent, none)).toBe('incomplete');
  expect(findShortfall(percent, typed('twelve'))).toBe('not-a-number');
  expect(findShortfall(percent, typed('12 km'))).toBe('other-unit');
  expect(findShortfall(percent, typed('12 %'))).toBeNull();
  const blanks = { kind: 'blanks', blanks: [{ id: 'call' }, { id: 'rate' }] } as const;
  expect(findShortfall(blanks, { chosen: [], texts: { call: 'x', rate: ' ' } })).toBe('incomplete');
  expect(findShortfall(blanks, { chosen: [], texts: { call: 'x', rate: '1' } })).toBeNull();
});
