'use client';
/** The time for React: told anew with every step, and at once when the page is shown again. */
import { useState, useSyncExternalStore } from 'react';

/**
 * The time of the last step, the same object until the next; null on the server and while hydrating.
 * @param stepMs above 0; browsers slow short steps down in hidden tabs
 */
export function useNow(stepMs: number): Date | null {
  const [clock] = useState(() => createClock(stepMs));
  return useSyncExternalStore(clock.subscribe, clock.read, () => null);
}

function createClock(stepMs: number) {
  let now = new Date();
  return {
    read: () => now,
    subscribe(onChange: () => void): () => void {
      const tell = () => {
        now = new Date();
        onChange();
      };
      const timer = setInterval(tell, stepMs);
      document.addEventListener('visibilitychange', tell);
      return () => {
        clearInterval(timer);
        document.removeEventListener('visibilitychange', tell);
      };
    },
  };
}
