/** The order of the runs in their table. Runs without the figure come last, whichever way it is sorted. */
import type { OwnRun } from '../own-runs';

export const SORT_KEYS = ['number', 'rate', 'epochs', 'accuracy', 'loss', 'time'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export interface SortOrder {
  key: SortKey;
  direction: 'ascending' | 'descending';
}

/** The newest first. */
export const FIRST_ORDER: SortOrder = { key: 'number', direction: 'descending' };

/** The order after pressing the head of a column: the better end first, then the other way round. */
export function pressHead({ key, direction }: SortOrder, pressed: SortKey): SortOrder {
  if (key === pressed) {
    return { key, direction: direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const isLowBetter = pressed === 'loss' || pressed === 'time' || pressed === 'rate';
  return { key: pressed, direction: isLowBetter ? 'ascending' : 'descending' };
}

export function sortRuns(runs: readonly OwnRun[], { key, direction }: SortOrder): OwnRun[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return [...runs].sort((a, b) => {
    const one = valueOf(key, a);
    const other = valueOf(key, b);
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * (one - other) || b.number - a.number;
  });
}

/** Of the last epoch; null where there is none. */
function valueOf(key: SortKey, { number, config, epochs }: OwnRun): number | null {
  const last = epochs.at(-1);
  switch (key) {
    case 'number':
      return number;
    case 'rate':
      return config.learningRate;
    case 'epochs':
      return epochs.length;
    case 'accuracy':
      return last?.valAccuracy ?? null;
    case 'loss':
      return last?.valLoss ?? null;
    case 'time':
      return last?.elapsedMs ?? null;
    default:
      return key satisfies never;
  }
}
