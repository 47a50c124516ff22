/** A place on a chart's axis as text. */
import { formatLoss, formatPercent, formatRate } from '@/components/progress/format-figures';
import type { Metric } from './curve';

export function formatValue(metric: Metric, value: number): string {
  switch (metric) {
    case 'loss':
      return formatLoss(value);
    case 'accuracy':
      return formatPercent(value);
    case 'rate':
      return formatRate(10 ** value);
    default:
      return metric satisfies never;
  }
}
