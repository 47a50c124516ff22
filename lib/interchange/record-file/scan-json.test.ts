import { expect, it } from 'vitest';
import { findExcess, findTrap } from './scan-json';

it('finds nothing in what is not deeper or longer than an event', () => {
  expect(findExcess(`${'['.repeat(32)}${']'.repeat(32)}`)).toBeNull();
  expect(findExcess('[]'.repeat(1_000))).toBeNull();
  expect(findExcess(`"${'['.repeat(100)}\\"${',{'.repeat(250_000)}"`)).toBeNull();
});

it('stops at the first excess, closed or not', () => {
  expect(findExcess('['.repeat(33))).toBe('too-deep');
  expect(findExcess('{"a":'.repeat(10_000_000))).toBe('too-deep');
  expect(findExcess(`[${'0,'.repeat(250_000)}`)).toBe('too-many-values');
});

it('finds keys that mean something to objects, at any level', () => {
  expect(findTrap(JSON.parse('{"a":[{"__proto__":1}]}'))).toBe(
    'has the key "__proto__", which no event has',
  );
  expect(findTrap({ constructor: 1 })).toBe('has the key "constructor", which no event has');
  expect(findTrap({ a: '__proto__' })).toBeNull();
});

it('finds masses that no event has, and lets lists of ids and counts pass', () => {
  const counts = Object.fromEntries(Array.from({ length: 2_000 }, (_, place) => [`d${place}`, 1]));
  expect(findTrap({ added: Array(200_000).fill('id'), upTo: counts })).toBeNull();
  expect(findTrap([...Array(1_000).fill('id'), 0])).toBe(
    'holds a list of 1001 that are not all ids',
  );
  expect(findTrap({ ...counts, last: 'x' })).toBe(
    'holds an object with 2001 keys that are not all counts',
  );
});
