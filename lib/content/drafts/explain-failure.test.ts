import { expect, test } from 'vitest';
import { explainCompileFailure, explainPageFailure } from './explain-failure';

const FILE = 'content/cv/rates/learn.mdx';

test('says where the compiler stopped and why', () => {
  const cause = Object.assign(new Error('Build failed with 1 error'), {
    errors: [{ text: 'Expected ">" but found "x"', location: { line: 12, column: 4 } }],
  });
  expect(explainCompileFailure(FILE, new Error('learn.mdx', { cause }))).toEqual({
    file: FILE,
    line: 12,
    column: 5,
    message:
      'passes the check, but cannot be compiled: Expected ">" but found "x". Undo the last change, or write it another way.',
  });
});

test('takes the first line of any other error', () => {
  const failure = new Error('learn.mdx', { cause: new Error('No such language.\n  at here') });
  expect(explainCompileFailure(FILE, failure)).toMatchObject({
    line: 1,
    column: 1,
    message:
      'passes the check, but cannot be compiled: No such language. Undo the last change, or write it another way.',
  });
});

test('says that a page failed', () => {
  expect(explainPageFailure(FILE, 'x is undefined').message).toBe(
    'passes the check, but its page fails: x is undefined. Undo the last change, or write it another way.',
  );
});
