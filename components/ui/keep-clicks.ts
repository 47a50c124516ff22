/**
 * Keeps what visitors press in a part of the page that has not come alive yet, and presses it again
 * once it has. Links and what folds work without it and are left alone.
 */
const PRESSED = 'button, input, label, select';

export interface KeptClicks {
  /** Presses again what was kept, in its order, and keeps nothing from now on. */
  release(): void;
  forget(): void;
}

/** `wake` is called for each: not every way to press something gives another sign. */
export function keepClicks(place: Element, wake: () => void): KeptClicks {
  let kept: HTMLElement[] = [];
  function keep(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element) || !place.contains(target)) return;
    // Where an icon was hit, its button is meant.
    const pressed = target.closest<HTMLElement>(PRESSED);
    if (!pressed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(pressed);
    wake();
  }
  function forget(): void {
    window.removeEventListener('click', keep, true);
    kept = [];
  }
  // At the window, since React listens at the document, and drops what it cannot deliver.
  window.addEventListener('click', keep, true);
  return {
    release() {
      const all = kept;
      forget();
      for (const target of all) target.click();
    },
    forget,
  };
}
