import { expect, test } from 'vitest';
import { drawSeed, firstSeedOf, hideAuthorsOrder, orderOfAttempt } from './order-of-attempt';
import { aQuestionView } from './question-view.fixture';

test('the order of an attempt follows from the seed and the ids, not from the author’s order', () => {
  const order = orderOfAttempt(['a', 'b', 'c', 'd'], 7);
  expect(orderOfAttempt(['d', 'b', 'a', 'c'], 7)).toEqual(order);
  expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('seeds bring every choice to every place', () => {
  const firsts = Array.from({ length: 60 }, (_, seed) => orderOfAttempt(['a', 'b', 'c'], seed)[0]);
  expect(new Set(firsts)).toEqual(new Set(['a', 'b', 'c']));
});

test('the first seed of a question never changes, so server and browser agree', () => {
  // FNV-1a's published values for the empty text and for "a".
  expect(firstSeedOf('')).toBe(0x811c9dc5);
  expect(firstSeedOf('a')).toBe(0xe40c292c);
});

test('a drawn seed fits the learning record', () => {
  const seed = drawSeed();
  expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
});

test('a question is sent in the order of its first attempt, texts and labels alike', () => {
  const question = aQuestionView({ id: 'q', choiceIds: ['a', 'b', 'c', 'd'], correct: 'a' });
  const sent = hideAuthorsOrder(question);
  const order = orderOfAttempt(['a', 'b', 'c', 'd'], firstSeedOf('q'));
  expect(sent.choices.map((choice) => choice.id)).toEqual(order);
  expect(Object.keys(sent.labels)).toEqual(order);
  expect(sent.choices.find((choice) => choice.correct)?.id).toBe('a');
  expect(sent.labels.b).toBe('Text of b');
});
