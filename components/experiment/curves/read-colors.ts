/** The theme's colours as a canvas needs them. A token is `light-dark(…)`, which only the browser can resolve. */

const TOKENS = {
  ink2: '--color-ink-2',
  ink3: '--color-ink-3',
  line: '--color-line',
  lineStrong: '--color-line-strong',
  surface: '--color-surface',
  accent: '--color-accent',
  goal: '--color-correct',
  claim: '--color-caution',
} as const;

export type ChartColors = Record<keyof typeof TOKENS, string>;

/** As they are now, where `element` stands. */
export function readColors(element: HTMLElement): ChartColors {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colors = Object.fromEntries(
    Object.entries(TOKENS).map(([name, token]) => [name, read(token)]),
  );
  probe.remove();
  return colors as ChartColors;
}
