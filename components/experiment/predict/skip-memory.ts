/** Remembers, until the tab is closed, that the learner does not want to be asked for predictions. */

const KEY = 'tenfold-predict';

export function isSkipRemembered(): boolean {
  try {
    return window.sessionStorage.getItem(KEY) === 'skip';
  } catch {
    // A browser without site data: it is asked again.
    return false;
  }
}

export function rememberSkip(isSkipped: boolean): void {
  try {
    if (isSkipped) window.sessionStorage.setItem(KEY, 'skip');
    else window.sessionStorage.removeItem(KEY);
  } catch {
    // Then it holds for this page only.
  }
}
