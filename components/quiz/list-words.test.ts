import { expect, test } from 'vitest';
import { listWords } from './list-words';

test('words are listed as in a sentence', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'D']].map(listWords)).toEqual([
    '',
    'A',
    'A and B',
    'A, B and D',
  ]);
});
