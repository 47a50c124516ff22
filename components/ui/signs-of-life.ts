/** Whether somebody is at the page: it has been scrolled, pressed or typed at. */
const SIGNS = ['scroll', 'wheel', 'pointerdown', 'touchstart', 'keydown'];

const waiting = new Set<() => void>();

/** Calls `wake` once: at the first sign, or now where one was pressed or typed before. Returns how to end the waiting. */
export function onSignOfLife(wake: () => void): () => void {
  if (navigator.userActivation?.hasBeenActive) {
    wake();
    return () => undefined;
  }
  if (waiting.size === 0) listen('addEventListener');
  waiting.add(wake);
  return () => forget(wake);
}

function forget(wake: () => void): void {
  waiting.delete(wake);
  if (waiting.size === 0) listen('removeEventListener');
}

function listen(change: 'addEventListener' | 'removeEventListener'): void {
  for (const sign of SIGNS) window[change](sign, wakeAll, { passive: true });
}

function wakeAll(): void {
  for (const wake of [...waiting]) {
    forget(wake);
    wake();
  }
}
