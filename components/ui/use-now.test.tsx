// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNow } from './use-now';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date('2026-03-01T10:00:00.400Z'));
});
afterEach(() => void vi.useRealTimers());

test('tells the time of the last step, and the same object between two', () => {
  const { result, rerender } = renderHook(() => useNow(1000));
  const first = result.current;
  expect(first?.toISOString()).toBe('2026-03-01T10:00:00.400Z');
  rerender();
  expect(result.current).toBe(first);
  act(() => void vi.advanceTimersByTime(1000));
  expect(result.current?.toISOString()).toBe('2026-03-01T10:00:01.400Z');
});

test('catches up at once when the page is shown again', () => {
  const { result } = renderHook(() => useNow(1000));
  vi.setSystemTime(new Date('2026-03-01T10:05:00.000Z'));
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
  expect(result.current?.toISOString()).toBe('2026-03-01T10:05:00.000Z');
});
