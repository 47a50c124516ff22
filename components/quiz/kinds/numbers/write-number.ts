/** Numbers of questions as the page writes them, with their unit. */

import { NUMBER_FIELD, type Response } from '@/lib/core/quiz';

const NO_BREAK_SPACE = '\u00a0';

/** e.g. "16 percentage points", "70.1 %", "0.001". `figure` is a number as text. */
export function withUnit(figure: string, unit: string | null): string {
  const written = figure.replace(/^-/, '−');
  return unit === null ? written : `${written}${NO_BREAK_SPACE}${unit}`;
}

/** What was typed, with the unit where the learner left it out. */
export function describeTyped(typed: string, unit: string | null): string | null {
  const text = typed.trim();
  if (text === '') return null;
  return unit !== null && /[\d.,]$/.test(text) ? withUnit(text, unit) : text;
}

/** The number of an answer as `describeTyped` writes it. */
export function describeNumber(unit: string | null, { texts }: Response): string | null {
  return describeTyped(texts[NUMBER_FIELD] ?? '', unit);
}
