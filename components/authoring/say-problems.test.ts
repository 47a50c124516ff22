import { expect, test } from 'vitest';
import type { ProblemView } from './problem-view';
import { nameFile, sayHeldBack, sayLevels, splitMessage } from './say-problems';

const LEARN = 'content/course/pattern/learn.mdx';

function aProblem(changes: Partial<ProblemView> = {}): ProblemView {
  return {
    level: 'error',
    title: 'Content that cannot be read or is not sound',
    file: LEARN,
    path: '/site/content/course/pattern/learn.mdx',
    line: 8,
    column: 1,
    message: 'is wrong.',
    text: '',
    page: null,
    ...changes,
  };
}

test.each([
  [[], 'no problems'],
  [['error'], '1 error'],
  [['error', 'warning', 'warning'], '1 error, 2 warnings'],
  [['warning'], '1 warning'],
] as const)('counts %j', (levels, words) => {
  expect(sayLevels(levels.map((level) => ({ level })))).toBe(words);
});

test.each([
  [
    'unknown component <Nte>. Did you mean <Note>? The components are Note.',
    'unknown component <Nte>.',
    'Did you mean <Note>? The components are Note.',
  ],
  [
    '2 choices are marked correct, expected 1. Mark one.',
    '2 choices are marked correct, expected 1.',
    'Mark one.',
  ],
  [
    '"70.1 %" reads like a result and names no run. Write <Measured>70.1 %</Measured>.',
    '"70.1 %" reads like a result and names no run.',
    'Write <Measured>70.1 %</Measured>.',
  ],
  ['found `learn.mdx` twice.', 'found `learn.mdx` twice.', ''],
])('parts what is wrong from what to do: %s', (message, fault, advice) => {
  expect(splitMessage(message)).toEqual({ fault, advice });
});

test('names a file as it is called in its pattern', () => {
  expect(nameFile(LEARN)).toBe('learn.mdx');
  expect(nameFile('content/course/pattern/questions/test/rates.mdx')).toBe(
    'questions/test/rates.mdx',
  );
  expect(nameFile('content/glossary.mdx')).toBe('content/glossary.mdx');
});

const say = (savedAt: number | null, shownFrom: number | null, ...reasons: ProblemView[]) =>
  sayHeldBack({ file: LEARN, savedAt, shownFrom, reasons }, (ms) => `10:0${ms}`);

test('says which version is shown and why', () => {
  expect(say(2, 1, aProblem(), aProblem())).toBe(
    'learn.mdx is shown as saved at 10:01: what was saved at 10:02 has 2 problems.',
  );
  expect(say(2, 1, aProblem({ file: 'content/course/pattern/why.mdx' }))).toBe(
    'learn.mdx is shown as saved at 10:01: what was saved at 10:02 would make 1 problem elsewhere.',
  );
  expect(say(null, 1, aProblem({ file: 'content/course/pattern/why.mdx' }))).toBe(
    'learn.mdx is shown as saved at 10:01: without it there would be 1 problem elsewhere.',
  );
  expect(say(2, null, aProblem())).toBe(
    'learn.mdx is left out: what was saved at 10:02 has 1 problem.',
  );
});
