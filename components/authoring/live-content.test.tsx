// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LiveContent } from './live-content';

const refresh = vi.fn<() => void>();
const router = { refresh };
vi.mock('next/navigation', () => ({ useRouter: () => router }));

/** The connections that are open, each as the server sees it. */
let connections: FakeSource[] = [];

class FakeSource extends EventTarget {
  constructor(readonly url: string) {
    super();
    connections.push(this);
  }
  close(): void {
    connections = connections.filter((one) => one !== this);
  }
}

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeSource);
  refresh.mockClear();
});
afterEach(() => {
  cleanup();
  connections = [];
  vi.unstubAllGlobals();
});

const page = (version: number) => (
  <LiveContent version={version} address="/changes">
    text
  </LiveContent>
);

function announce(version: number): void {
  act(() => {
    for (const source of connections) {
      source.dispatchEvent(new MessageEvent('message', { data: String(version) }));
    }
  });
}

function hide(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
}

test('asks for the page while the server has other content, and not while it is the same', () => {
  const { rerender } = render(page(1));
  expect(connections.map(({ url }) => url)).toEqual(['/changes']);
  announce(1);
  expect(refresh).not.toHaveBeenCalled();
  announce(2);
  expect(refresh).toHaveBeenCalledTimes(1);
  rerender(page(2));
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('asks once for each version, also where none comes', () => {
  const { rerender } = render(page(1));
  announce(2);
  announce(2);
  expect(refresh).toHaveBeenCalledTimes(1);
  announce(3);
  expect(refresh).toHaveBeenCalledTimes(2);
  rerender(page(2));
  expect(refresh).toHaveBeenCalledTimes(2);
});

test('asks a server that was started anew, which counts from the beginning', () => {
  render(page(7));
  announce(0);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('gives up its connection while nobody sees the page, and with the page', () => {
  const { unmount } = render(page(1));
  hide(true);
  expect(connections).toHaveLength(0);
  hide(false);
  expect(connections).toHaveLength(1);
  announce(4);
  expect(refresh).toHaveBeenCalledTimes(1);
  unmount();
  expect(connections).toHaveLength(0);
});
