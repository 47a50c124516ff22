'use client';
/** The theme switch: as the system has it, light or dark. */
import { SunMoon } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { chooseTheme, parseTheme, readTheme, subscribeToTheme, type Theme, THEMES } from './theme';

const NAMES: Record<Theme, string> = { auto: 'Auto', light: 'Light', dark: 'Dark' };

export function ThemeSelect() {
  const theme = useSyncExternalStore(subscribeToTheme, readTheme, () => 'auto' as const);
  return (
    <label className="relative inline-flex size-10 flex-none items-center justify-center gap-1.5 rounded-1 text-ink-2 focus-within:outline-2 focus-within:outline-accent hover:text-ink sm:size-auto">
      <SunMoon aria-hidden size={20} strokeWidth={1.75} />
      <span className="sr-only">Theme</span>
      <select
        value={theme}
        onChange={(event) => chooseTheme(parseTheme(event.target.value))}
        className="absolute inset-0 h-10 w-10 bg-transparent text-2 opacity-0 outline-none sm:static sm:h-8 sm:w-auto sm:opacity-100"
      >
        {THEMES.map((name) => (
          <option key={name} value={name} className="bg-surface text-ink">
            {NAMES[name]}
          </option>
        ))}
      </select>
    </label>
  );
}
