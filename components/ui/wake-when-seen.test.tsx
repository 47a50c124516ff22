// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WakeWhenSeen } from './wake-when-seen';

/** The observers of the page; each looks at one place. */
const observers: { seen: () => void; isOver: boolean }[] = [];
let root: Root | null = null;

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly entry: (typeof observers)[number];
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        this.entry = { seen: () => callback([{ isIntersecting: true }]), isOver: false };
        observers.push(this.entry);
      }
      observe() {}
      disconnect() {
        this.entry.isOver = true;
      }
    },
  );
});

afterEach(async () => {
  await act(async () => root?.unmount());
  root = null;
  cleanup();
  observers.splice(0);
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

function Part({ onAwake }: { onAwake: () => void }) {
  useEffect(onAwake, [onAwake]);
  return <button>Part</button>;
}

const page = (onAwake: () => void, mustWake?: () => boolean) => (
  <WakeWhenSeen fallback="Loading" mustWake={mustWake}>
    <Part onAwake={onAwake} />
  </WakeWhenSeen>
);

/** A page as the server wrote it, once React has taken it over. */
async function visit(onAwake: () => void, mustWake?: () => boolean) {
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(page(() => {}));
  const button = container.querySelector('button');
  await act(async () => {
    root = hydrateRoot(container, page(onAwake, mustWake));
  });
  return { container, button };
}

test('a part stays as the server wrote it until a key is pressed anywhere, and nothing is replaced', async () => {
  const onAwake = vi.fn();
  const { container, button } = await visit(onAwake);
  const before = container.innerHTML;
  expect(before).toContain('Part');
  expect(onAwake).not.toHaveBeenCalled();

  await act(async () => window.dispatchEvent(new Event('keydown')));
  expect(onAwake).toHaveBeenCalledOnce();
  expect(container.innerHTML).toBe(before.replace(' data-undrawn=""', ''));
  expect(container.querySelector('button')).toBe(button);
});

function Counter() {
  const [count, setCount] = useState(0);
  return (
    <button onClick={() => setCount(count + 1)}>
      <svg />
      Pressed {count} times
    </button>
  );
}

test('what is pressed before a part is awake is pressed again when it is, and once', async () => {
  const counter = (
    <WakeWhenSeen fallback="Loading">
      <Counter />
    </WakeWhenSeen>
  );
  const container = document.createElement('div');
  document.body.append(container);
  container.innerHTML = renderToString(counter);
  await act(async () => {
    root = hydrateRoot(container, counter);
  });
  const button = container.querySelector('button')!;
  const icon = button.querySelector('svg')!;
  await act(async () => void icon.dispatchEvent(new MouseEvent('click', { bubbles: true })));
  expect(button.textContent).toBe('Pressed 1 times');
  await act(async () => button.click());
  expect(button.textContent).toBe('Pressed 2 times');
});

test('a part awakes when its place comes into view, and looks no more', async () => {
  const onAwake = vi.fn();
  await visit(onAwake);
  expect(observers).toHaveLength(1);
  await act(async () => observers[0]!.seen());
  expect(onAwake).toHaveBeenCalledOnce();
  expect(observers[0]!.isOver).toBe(true);
});

test('a part that must wake does so without a sign', async () => {
  const onAwake = vi.fn();
  await visit(onAwake, () => true);
  expect(onAwake).toHaveBeenCalledOnce();
});

test('a part of a page that the browser built is awake from the start', async () => {
  const onAwake = vi.fn();
  await act(async () => render(page(onAwake)));
  expect(onAwake).toHaveBeenCalledOnce();
});

test('whoever leaves before waking leaves nothing behind', async () => {
  const onAwake = vi.fn();
  await visit(onAwake);
  await act(async () => root?.unmount());
  expect(observers[0]!.isOver).toBe(true);
  await act(async () => window.dispatchEvent(new Event('keydown')));
  expect(onAwake).not.toHaveBeenCalled();
});
