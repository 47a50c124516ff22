/** Recorded runs as lines of a chart, with the axes and the words that belong to one metric. */
import type { EpochCurve, Metric } from '@/components/experiment/curves/curve';
import { lookOf } from '@/components/experiment/curves/curve-look';
import {
  fitEpochAxis,
  fitValueAxis,
  type Axis,
  type EpochAxis,
} from '@/components/experiment/curves/fit-axes';
import { formatLoss, formatPercent, formatRate } from '@/components/progress/format-figures';
import {
  kindOfMetric,
  METRIC_TITLES,
  type DrawnRun,
  type MetricKind,
  type RunMetric,
} from '@/lib/core/figures';
import type { ChartLine } from './chart-line';

export interface RunChart {
  lines: (ChartLine & { name: string })[];
  across: EpochAxis;
  up: Axis;
  writeUp: (value: number) => string;
  /** The chart in words. */
  label: string;
  heads: string[];
  rows: string[][];
}

/** Longer labels stand in a legend. */
const LONGEST_LABEL = 16;

/** `names` are what the runs are called, in their order; a run has at least one epoch. */
export function planRunChart(
  runs: readonly DrawnRun[],
  metric: RunMetric,
  names: readonly string[],
): RunChart {
  const kind = kindOfMetric(metric);
  const curves = runs.map((run, look) => toCurve(run, metric, names[look]!, look));
  const across = fitEpochAxis(curves, 0, 'all');
  const up = fitValueAxis(kind, curves, [], across);
  const isShort = names.every((name) => name.length <= LONGEST_LABEL);
  const lines = runs.map(({ epochs }, look): ChartLine & { name: string } => {
    const points = epochs.map((figures) => ({
      x: figures.epoch,
      y: kind === 'rate' ? Math.log10(figures.learningRate) : figures[metric],
    }));
    const last = points.at(-1)!.y;
    const beyond = last > up.max ? ' ↑' : last < up.min ? ' ↓' : '';
    const name = `${names[look]!}${beyond && `: ${writeValue(kind, epochs.at(-1)![metric])}${beyond}`}`;
    return {
      id: `${look}`,
      name,
      label: isShort ? name : null,
      points,
      look: lookOf(look),
      tone: 'recorded',
      stepped: kind === 'rate',
    };
  });
  const told = runs.map(({ epochs }, at) => {
    const [first, last] = [epochs[0]!, epochs.at(-1)!];
    const from = writeValue(kind, first[metric]);
    return `${names[at]}: ${from} after epoch ${first.epoch}, ${writeValue(kind, last[metric])} after epoch ${last.epoch}`;
  });
  return {
    lines,
    across,
    up,
    writeUp: (value) => writeTick(kind, value, up.ticks),
    label: `${METRIC_TITLES[metric]} by epoch. ${told.join('. ')}.`,
    heads: ['Epoch', ...names],
    rows: Array.from({ length: Math.max(...runs.map(({ epochs }) => epochs.length)) }, (_, at) => [
      String(at + 1),
      ...runs.map(({ epochs }) => (epochs[at] ? writeValue(kind, epochs[at][metric]) : '–')),
    ]),
  };
}

/** The rate of a run, with what makes it different where two have the same. */
export function nameRuns(runs: readonly DrawnRun[], labels: readonly string[]): string[] {
  if (labels.length > 0) return [...labels];
  const rates = runs.map(({ config }) => formatRate(config.learningRate));
  return runs.map(({ config }, at) => {
    const isAlone = rates.indexOf(rates[at]!) === rates.lastIndexOf(rates[at]!);
    if (isAlone) return rates[at]!;
    const same = runs.filter((other) => other.config.learningRate === config.learningRate);
    const differ = (read: (run: DrawnRun) => unknown): boolean => new Set(same.map(read)).size > 1;
    const more = [
      ...(differ((run) => run.config.preset) ? [config.preset] : []),
      ...(differ((run) => run.config.batchSize) ? [`batch ${config.batchSize}`] : []),
      ...(differ((run) => run.config.schedule.kind) ? [config.schedule.kind] : []),
      ...(differ((run) => run.config.seed) ? [`seed ${config.seed}`] : []),
    ];
    return [rates[at], ...more].join(', ');
  });
}

export function writeValue(kind: MetricKind, value: number): string {
  switch (kind) {
    case 'loss':
      return formatLoss(value);
    case 'accuracy':
      return formatPercent(value);
    case 'rate':
      return formatRate(value);
    default:
      return kind satisfies never;
  }
}

/** The axes are fitted to validation figures, so a training figure takes their place. */
function toCurve({ epochs }: DrawnRun, metric: RunMetric, name: string, look: number): EpochCurve {
  return {
    id: name,
    name,
    label: name,
    look,
    epochs: epochs.map((figures) => ({
      ...figures,
      valLoss: metric === 'trainLoss' ? figures.trainLoss : figures.valLoss,
    })),
  };
}

/** Ticks of a rate are powers of ten; the others have as many decimals as the finest. */
function writeTick(kind: Metric, value: number, ticks: readonly number[]): string {
  switch (kind) {
    case 'accuracy':
      return `${Math.round(value * 100)}${value === ticks.at(-1) ? ' %' : ''}`;
    case 'rate':
      return formatRate(10 ** value);
    case 'loss': {
      const decimals = Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
      return value.toFixed(decimals);
    }
    default:
      return kind satisfies never;
  }
}
