// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Term } from './term';

beforeEach(() => {
  vi.useFakeTimers();
  render(
    <Term name="Epoch" definition="One pass over all images.">
      epochs
    </Term>,
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const word = () => screen.getByRole('button', { name: 'epochs' });
const isShown = () => !screen.getByRole('tooltip', { hidden: true }).classList.contains('hidden');

test('names its definition to screen readers while it is closed', () => {
  const id = word().getAttribute('aria-describedby');
  expect(document.getElementById(id ?? '')?.textContent).toBe('EpochOne pass over all images.');
  expect(isShown()).toBe(false);
});

test('opens on focus, and closes on Escape and when the focus leaves', () => {
  act(() => word().focus());
  expect(isShown()).toBe(true);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(isShown()).toBe(false);
  fireEvent.click(word());
  expect(isShown()).toBe(true);
  act(() => word().blur());
  expect(isShown()).toBe(false);
});

test('opens on hover, stays while the pointer goes to it, and closes after it left', () => {
  fireEvent.mouseEnter(word().parentElement!);
  expect(isShown()).toBe(true);
  fireEvent.mouseLeave(word().parentElement!);
  act(() => void vi.advanceTimersByTime(200));
  fireEvent.mouseEnter(word().parentElement!);
  act(() => void vi.advanceTimersByTime(1000));
  expect(isShown()).toBe(true);
  fireEvent.mouseLeave(word().parentElement!);
  act(() => void vi.advanceTimersByTime(1000));
  expect(isShown()).toBe(false);
});
