/** The SIMD step layer by layer: milliseconds, and GFLOP/s where a layer multiplies. */
import { runInWorker } from '../browser/worker-harness';
import type { TimedOperation } from './kernels.entry';
import { summarizeDurations } from './summarize-durations';
import { alignColumns } from './write-table';

export interface KernelFigures {
  name: string;
  winograd: 'rule' | 'never';
  minMs: number;
  medianMs: number;
  /** Of the direct method: Winograd takes fewer operations, and so shows more than the machine can do. Null where nothing is multiplied. */
  gflops: number | null;
}

/** Browsers round their clock to some microseconds: what takes less than this has no rate. */
const SHORTEST_MS = 0.05;

export async function benchKernels(): Promise<KernelFigures[]> {
  const { value } = await runInWorker({ entry: 'scripts/bench/kernels.entry.ts' });
  return (value as TimedOperation[]).map(({ name, winograd, flops, durationsMs }) => {
    const { min, median } = summarizeDurations(durationsMs);
    const gflops = !flops || min < SHORTEST_MS ? null : flops / (min * 1e6);
    return { name, winograd, minMs: min, medianMs: median, gflops };
  });
}

export function writeKernels(figures: readonly KernelFigures[]): string {
  const rows = figures.map(({ name, winograd, minMs, medianMs, gflops }) => [
    name,
    winograd === 'rule' ? 'by the rule' : 'never',
    minMs.toFixed(2),
    medianMs.toFixed(2),
    gflops === null ? '' : gflops.toFixed(1),
  ]);
  return [
    'The step layer by layer, batch 64, one thread. GFLOP/s at the least time; they count the operations of the direct method.',
    '',
    ...alignColumns([['', 'Winograd', 'min ms', 'median ms', 'GFLOP/s'], ...rows]),
  ].join('\n');
}
