// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WhenSeen } from './when-seen';

/** Observers that look, each with how near or how much it wants to see. */
let observers: { options: IntersectionObserverInit; see: () => void }[] = [];

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly entry;
      constructor(
        callback: (entries: { isIntersecting: boolean }[]) => void,
        options: IntersectionObserverInit,
      ) {
        this.entry = { options, see: () => callback([{ isIntersecting: true }]) };
        observers.push(this.entry);
      }
      observe() {}
      disconnect() {
        observers = observers.filter((one) => one !== this.entry);
      }
    },
  );
});

afterEach(() => {
  cleanup();
  observers = [];
  vi.unstubAllGlobals();
});

const load = vi.fn(async () => () => <p>Drawn</p>);

test('a figure that is half in view is drawn at once, and looked at no more', async () => {
  render(<WhenSeen load={load} props={{}} className="" />);
  expect(observers.map(({ options }) => options)).toEqual([{ threshold: 0.5 }]);
  await act(async () => observers[0]!.see());
  expect(screen.getByText('Drawn')).toBeTruthy();
  expect(observers).toEqual([]);
  await act(async () => window.dispatchEvent(new Event('scroll')));
  expect(observers).toEqual([]);
});

test('once somebody is there, a figure is drawn before it comes into view', async () => {
  render(<WhenSeen load={load} props={{}} className="" />);
  await act(async () => window.dispatchEvent(new Event('scroll')));
  expect(observers.map(({ options }) => options)).toEqual([{ rootMargin: '160px' }]);
  await act(async () => observers[0]!.see());
  expect(screen.getByText('Drawn')).toBeTruthy();
});

test('a page whose visitor has pressed something before waits for no other sign', () => {
  vi.stubGlobal('navigator', { userActivation: { hasBeenActive: true } });
  render(<WhenSeen load={load} props={{}} className="" />);
  expect(observers.map(({ options }) => options)).toEqual([{ rootMargin: '160px' }]);
});
