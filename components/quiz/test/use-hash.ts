'use client';
/** The part of the address behind "#", which survives a reload. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

/** Without "#"; empty on the server. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, readHash, () => '');
}

/** `push` adds a step for the browser's Back; `replace` does not. */
export function setHash(hash: string, how: 'push' | 'replace'): void {
  const { pathname, search } = window.location;
  const address = hash === '' ? `${pathname}${search}` : `#${hash}`;
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
  for (const listener of listeners) listener();
}

function readHash(): string {
  return window.location.hash.slice(1);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}
