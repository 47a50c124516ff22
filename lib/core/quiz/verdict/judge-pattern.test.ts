import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgePattern } from './judge-pattern';
import { VERDICT_LEVELS, type VerdictAnswer } from './verdict';
import { anAnswer, aTest, daysAfter, MONDAY } from './verdict.fixture';

const levelOf = (answers: readonly VerdictAnswer[], now = MONDAY) =>
  judgePattern(answers, now).pattern.level;
const levelsOf = (answers: readonly VerdictAnswer[], now = MONDAY) =>
  Object.fromEntries(judgePattern(answers, now).objectives.map((o) => [o.objective, o.level]));

it('calls nine of ten strong, six shaky and three weak', () => {
  expect(levelOf(aTest('rrrrrrrrrw'))).toBe('strong');
  expect(levelOf(aTest('rrrrrrwrww'))).toBe('shaky');
  expect(levelOf(aTest('rrrwwwwwww'))).toBe('weak');
});

it('has no verdict without answers, nor on a test handed in empty', () => {
  const nothing = judgePattern([], MONDAY);
  expect(nothing.pattern).toEqual({
    level: 'not-enough-evidence',
    estimate: null,
    asked: 0,
    right: 0,
  });
  expect(nothing.nextTest).toBeNull();
  expect(levelOf(aTest('----------'))).toBe('not-enough-evidence');
});

it('counts a question left open as one not known', () => {
  const known = (marks: string) => judgePattern(aTest(marks), MONDAY).pattern.estimate!.known;
  expect(known('rrrrrrrr--')).toBeCloseTo(known('rrrrrrrrww'), 10);
});

it('believes more after the same share of right answers the fewer of them can be guessed', () => {
  const low = (guessChance: number) =>
    judgePattern(aTest('rrrrrrrrww', { guessChance }), MONDAY).pattern.estimate!.low;
  expect(low(0)).toBeGreaterThan(low(0.25) + 0.05);
  expect(low(0.25)).toBeGreaterThan(low(0.5) + 0.05);
});

it('believes more after a hard question known than after an easy one', () => {
  const known = (difficulty: 'easy' | 'hard') =>
    judgePattern([anAnswer({ difficulty })], MONDAY).pattern.estimate!.known;
  expect(known('hard')).toBeGreaterThan(known('easy'));
});

it('counts part of the points, and less than all of them', () => {
  const known = (earned: number) =>
    judgePattern(aTest('rrrrrrrr').concat(anAnswer({ correct: false, earned })), MONDAY).pattern
      .estimate!.known;
  expect(known(0.5)).toBeGreaterThan(known(0) + 0.01);
  expect(known(0.99)).toBeLessThan(known(1) - 0.01);
});

it('narrows with a second test', () => {
  const width = (answers: readonly VerdictAnswer[]) => {
    const { least, most } = judgePattern(answers, MONDAY).pattern.estimate!;
    return most - least;
  };
  const second = aTest('rrrrrrrwww', { attemptId: 'second' });
  expect(width([...aTest('rrrrrrrwww'), ...second])).toBeLessThan(width(second));
});

it('counts a newer test more than an older one', () => {
  const weekLater = daysAfter(MONDAY, 7);
  const twoTests = (first: string, second: string) =>
    judgePattern(
      [...aTest(first), ...aTest(second, { attemptId: 'second', at: weekLater })],
      weekLater,
    ).pattern.estimate!.known;
  expect(twoTests('wwwwwwwwww', 'rrrrrrrrrr')).toBeGreaterThan(
    twoTests('rrrrrrrrrr', 'wwwwwwwwww') + 0.05,
  );
});

// 10 answers weigh 5 after one half-life of 90 days.
it('trusts a strong test less with time, until it is no evidence any more', () => {
  const strong = aTest('rrrrrrrrrr');
  expect(levelOf(strong, daysAfter(MONDAY, 80))).toBe('strong');
  expect(levelOf(strong, daysAfter(MONDAY, 91))).toBe('not-enough-evidence');
});

it('calls no objective strong or shaky after two questions, but weak after two wrong ones', () => {
  // Objective five is asked as the fifth and the tenth question.
  expect(levelsOf(aTest('rrrrwrrrrw'))).toEqual({
    one: 'not-enough-evidence',
    two: 'not-enough-evidence',
    three: 'not-enough-evidence',
    four: 'not-enough-evidence',
    five: 'weak',
  });
});

it('judges each objective after two tests', () => {
  const later = daysAfter(MONDAY, 7);
  const answers = [
    ...aTest('rrrrwrrrrw'),
    ...aTest('rrrwwrrrrw', { attemptId: 'second', at: later }),
  ];
  expect(levelsOf(answers, later)).toEqual({
    one: 'strong',
    two: 'strong',
    three: 'strong',
    four: 'shaky',
    five: 'weak',
  });
});

it('expects of an objective what the others show, as long as it has few answers itself', () => {
  const known = (others: string) =>
    judgePattern([...aTest(others), anAnswer({ objective: 'new' })], MONDAY).objectives.find(
      (objective) => objective.objective === 'new',
    )!.estimate!.known;
  expect(known('rrrrrrrrrr')).toBeGreaterThan(known('wwwwwwwwww') + 0.2);
});

it('says how many were asked and right', () => {
  const { pattern, objectives } = judgePattern(aTest('rrrrrrwr--'), MONDAY);
  expect(pattern).toMatchObject({ asked: 10, right: 7 });
  expect(objectives.map(({ objective, asked, right }) => [objective, asked, right])).toEqual([
    ['five', 2, 1],
    ['four', 2, 1],
    ['one', 2, 2],
    ['three', 2, 2],
    ['two', 2, 1],
  ]);
});

it('names what was wrong and called certain in the last test only', () => {
  const later = daysAfter(MONDAY, 7);
  const answers = [
    ...aTest('wrrrrrrrrr', { certainty: 'certain' }),
    ...aTest('rwrrrrrrrr', { certainty: 'certain', attemptId: 'second', at: later }),
  ];
  expect(judgePattern(answers, later).certainAndWrong).toEqual(['q1']);
});

it('gives the same verdict whatever the order of the answers', () => {
  const later = daysAfter(MONDAY, 7);
  const answers = [
    ...aTest('wrrwrrrwrr', { misconceptions: ['a'] }),
    ...aTest('rwrrrrrrrr', { attemptId: 'second', at: later }),
  ];
  const verdict = judgePattern(answers, later);
  const reversed = judgePattern([...answers].reverse(), later);
  expect(reversed.nextTest).toBe(verdict.nextTest);
  expect(reversed.misconceptions).toEqual(verdict.misconceptions);
  expect(reversed.pattern.estimate!.known).toBeCloseTo(verdict.pattern.estimate!.known, 10);
});

const someAnswers = fc
  .array(
    fc.record({
      test: fc.nat(3),
      day: fc.integer({ min: -400, max: 400 }),
      difficulty: fc.constantFrom('easy' as const, 'medium' as const, 'hard' as const),
      objective: fc.constantFrom('one', 'two', '__proto__'),
      certainty: fc.constantFrom(
        'certain' as const,
        'fairly-sure' as const,
        'guess' as const,
        null,
      ),
      answered: fc.boolean(),
      earned: fc.double({ min: 0, max: 1, noNaN: true }),
      guessChance: fc.double({ min: 0, max: 1, noNaN: true }),
      misconceptions: fc.array(fc.constantFrom('a', 'b', 'constructor'), { maxLength: 2 }),
    }),
    { maxLength: 40 },
  )
  .map((list) =>
    list.map(({ test, day, ...answer }, place) => ({
      ...anAnswer({ ...answer, correct: answer.earned === 1, earned: answer.earned }),
      questionId: `q${place}`,
      attemptId: `test-${test}`,
      at: daysAfter(MONDAY, day),
    })),
  );

it('holds together for any answers at any times, those ahead of the clock included', () => {
  fc.assert(
    fc.property(someAnswers, (answers) => {
      const verdict = judgePattern(answers, MONDAY);
      for (const { estimate, level, asked, right } of [verdict.pattern, ...verdict.objectives]) {
        expect(VERDICT_LEVELS).toContain(level);
        expect(right).toBeLessThanOrEqual(asked);
        if (!estimate) continue;
        const { least, low, known, high, most } = estimate;
        const sorted = [0, least, low, known, high, most, 1];
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }
      if (answers.length === 0) return;
      expect(Date.parse(verdict.nextTest!)).toBeGreaterThanOrEqual(Date.parse(MONDAY));
      expect(verdict.nextTest! <= daysAfter(MONDAY, 56)).toBe(true);
    }),
  );
});

it('takes a time that cannot be read for now', () => {
  const known = (at: string) => judgePattern(aTest('rrrrrrrrww', { at }), MONDAY).pattern.estimate;
  expect(known('yesterday')).toEqual(known(MONDAY));
});
