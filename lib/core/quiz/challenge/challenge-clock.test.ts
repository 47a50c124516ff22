import { expect, it } from 'vitest';
import { remainingMs } from './challenge-clock';

const BEGUN = '2026-03-01T10:00:00.000Z';
const at = (time: string) => new Date(`2026-03-01T${time}Z`);

it('counts down from the beginning of the try, however the tab was shown meanwhile', () => {
  expect(remainingMs(BEGUN, 180, at('10:00:00.000'))).toBe(180_000);
  expect(remainingMs(BEGUN, 180, at('10:02:59.500'))).toBe(500);
});

it('stays at zero after the limit', () => {
  expect(remainingMs(BEGUN, 180, at('10:03:00.000'))).toBe(0);
  expect(remainingMs(BEGUN, 180, at('23:00:00.000'))).toBe(0);
});

it('gives the whole time, and no more, where the clock was set back', () => {
  expect(remainingMs(BEGUN, 180, at('09:00:00.000'))).toBe(180_000);
});
