/** What a run trained with, in words: its rate, its schedule, and its batch size where it is unusual. */
import { formatBatches, formatRate, USUAL_BATCH_SIZE } from '@/components/progress/format-figures';
import { nameSchedule, type RunConfig } from '@/lib/core/experiment';

type Named = Pick<RunConfig, 'learningRate' | 'batchSize'> & Partial<Pick<RunConfig, 'schedule'>>;

/** e.g. "rate 0.001 with exponential, factor 0.5 in batches of 256". */
export function nameRate({ learningRate, batchSize, schedule }: Named): string {
  const name = schedule && nameSchedule(schedule);
  return [`rate ${formatRate(learningRate)}`, name && `with ${name}`, formatBatches(batchSize)]
    .filter(Boolean)
    .join(' ');
}

/** For lists, e.g. "0.001 plateau, batch 256". */
export function labelRate({ learningRate, batchSize, schedule }: Named): string {
  const kind = schedule && schedule.kind !== 'constant' ? ` ${schedule.kind}` : '';
  const batch = batchSize === USUAL_BATCH_SIZE ? '' : `, batch ${batchSize}`;
  return `${formatRate(learningRate)}${kind}${batch}`;
}

/** For the side of a chart, e.g. "0.001 plateau (256)". */
export function shortenRate({ batchSize, ...rest }: Named): string {
  const short = labelRate({ ...rest, batchSize: USUAL_BATCH_SIZE });
  return batchSize === USUAL_BATCH_SIZE ? short : `${short} (${batchSize})`;
}
