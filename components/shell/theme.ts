/** The chosen theme, kept in this browser and shared by its tabs. The start script applies it before the first paint. */
import { THEME_KEY } from './start-script';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const listeners = new Set<() => void>();
// Where the browser refuses storage, the choice lasts as long as the page.
let unsaved: Theme | null = null;

export function readTheme(): Theme {
  if (unsaved) return unsaved;
  try {
    return parseTheme(window.localStorage.getItem(THEME_KEY));
  } catch {
    return 'auto';
  }
}

export function chooseTheme(theme: Theme): void {
  try {
    window.localStorage.setItem(THEME_KEY, theme);
    unsaved = null;
  } catch {
    unsaved = theme;
  }
  applyTheme();
}

/** Tells of changes in this tab and in others. Returns how to stop. */
export function subscribeToTheme(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', applyTheme);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', applyTheme);
  };
}

export function parseTheme(text: string | null): Theme {
  return THEMES.find((theme) => theme === text) ?? 'auto';
}

function applyTheme(): void {
  const theme = readTheme();
  const root = document.documentElement;
  if (theme === 'auto') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme);
  for (const listener of listeners) listener();
}
