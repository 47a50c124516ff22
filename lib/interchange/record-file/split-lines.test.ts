import { expect, it } from 'vitest';
import { isRunTogether, splitLines, splitRunTogether } from './split-lines';

it('counts lines as an editor does, and leaves out those without a character', () => {
  const lines = [...splitLines('\ufeffone\r\n\n  two \nthree')];
  expect(lines.map(({ number, line, ended }) => [number, line, ended])).toEqual([
    [1, 'one', true],
    [3, 'two', true],
    [4, 'three', false],
  ]);
});

it('ends lines at line feeds only, whatever else a text calls a line', () => {
  expect([...splitLines('a\u2028b\u0085c\n')]).toHaveLength(1);
});

it('cuts apart events that ran together, but none that a text merely quotes', () => {
  const [one, two] = ['{"event":{"a":1},"check":"x"}', '{"event":{"b":2},"check":"y"}'];
  expect(isRunTogether(one)).toBe(false);
  expect(isRunTogether(`${one}J${two}`)).toBe(true);
  expect(isRunTogether(`${one}J`)).toBe(true);
  expect([...splitRunTogether(`${one}J`)]).toEqual([one]);
  expect([...splitRunTogether(`{"format":"f"}\\${one}J${two}K`)]).toEqual([
    '{"format":"f"}',
    one,
    two,
  ]);
  expect(isRunTogether(JSON.stringify({ event: { name: two } }))).toBe(false);
});
