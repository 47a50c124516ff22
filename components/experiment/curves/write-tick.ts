/** The lettering of a value axis. */
import type { Metric } from './curve';
import { formatValue } from './format-value';

/** All ticks of an axis with as many decimals as the finest of them; the sign of per cent at the top only. */
export function writeTick(metric: Metric, value: number, ticks: readonly number[]): string {
  if (metric === 'accuracy') {
    return `${Math.round(value * 100)}${value === ticks.at(-1) ? ' %' : ''}`;
  }
  if (metric === 'rate') return formatValue(metric, value);
  const decimals = Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
  return value.toFixed(decimals);
}
