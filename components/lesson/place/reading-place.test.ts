// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { keepPlace, parsePlaces, readPlace } from './reading-place';

beforeEach(() => localStorage.clear());

const AT_TWO = { section: 'two', share: 0.25 };

test('a place is found again under its lesson only, and the last one counts', () => {
  keepPlace('/learn/a', { section: 'one', share: 0 });
  keepPlace('/learn/a', AT_TWO);
  expect(readPlace('/learn/a')).toEqual(AT_TWO);
  expect(readPlace('/learn/b')).toBeNull();
});

test('a lesson that was left at its end is forgotten', () => {
  keepPlace('/learn/a', AT_TWO);
  keepPlace('/learn/a', null);
  expect(readPlace('/learn/a')).toBeNull();
});

test('of more than 40 lessons the one left longest ago gives way', () => {
  for (let lesson = 1; lesson <= 41; lesson++) keepPlace(`/learn/${lesson}`, AT_TWO);
  expect(readPlace('/learn/1')).toBeNull();
  expect(readPlace('/learn/2')).toEqual(AT_TWO);
  expect(readPlace('/learn/41')).toEqual(AT_TWO);
});

test.each([
  ['{', []],
  ['null', []],
  ['[["/a", {"section": 1, "share": 0}], ["/b", {"section": "two", "share": 0.25}]]', ['/b']],
  ['[["/a", {"section": "two", "share": 1}], 7, [], ["/a", null]]', []],
])('of %s only what is a place is read', (text, paths) => {
  expect(parsePlaces(text).map(([path]) => path)).toEqual(paths);
});

test('a storage that refuses is no failure', () => {
  const refuse = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepPlace('/learn/a', AT_TWO)).not.toThrow();
  expect(readPlace('/learn/a')).toBeNull();
  vi.unstubAllGlobals();
});
