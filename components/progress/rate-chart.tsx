/**
 * What the rate decides: validation accuracy of recorded runs by learning rate, on a log scale.
 * Places are percentages of the width and type is in CSS pixels, so that the drawing grows and
 * shrinks while its lettering does not. Drawn in ink and grey: these runs are not the learner's.
 */
import { FigureTable } from '@/components/ui/figure-table';
import { formatCount, formatDay, formatLoss, formatPercent, formatRate } from './format-figures';
import type { RateFigures, RatePoint } from './summarize-rates';

const HEIGHT = 232;
const TOP = 20;
const BASE = 188;
const AXIS_LEFT = 40;
/** Places of the lowest and the highest rate, in per cent of the width. */
const FIRST_X = 20;
const LAST_X = 91;
/** Guessing one of ten classes. */
const CHANCE = 0.1;
const STEP = 0.2;

export function RateChart({ figures, className }: { figures: RateFigures; className?: string }) {
  const { points } = figures;
  const top = Math.ceil(Math.max(...points.map((point) => point.accuracies.at(-1)!)) / STEP) * STEP;
  const y = (accuracy: number) => BASE - (accuracy / top) * (BASE - TOP);
  const x = placeRates(points);
  const ticks = Array.from({ length: Math.round(top / STEP) + 1 }, (_, tick) => tick * STEP);
  return (
    <figure className={className}>
      <svg
        width="100%"
        height={HEIGHT}
        role="img"
        aria-label={describe(points)}
        className="block overflow-visible text-[12px] tabular-nums"
      >
        {ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={AXIS_LEFT}
              x2="100%"
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? 'stroke-line-strong' : 'stroke-line'}
            />
            <text x={AXIS_LEFT - 8} y={y(tick) + 4} textAnchor="end" className="fill-ink-3">
              {tick === ticks.at(-1) ? formatWhole(tick) : Math.round(tick * 100)}
            </text>
          </g>
        ))}
        <line
          x1={AXIS_LEFT}
          x2="100%"
          y1={y(CHANCE)}
          y2={y(CHANCE)}
          strokeDasharray="5 4"
          className="stroke-line-strong"
        />
        <text x={AXIS_LEFT + 4} y={y(CHANCE) - 6} className="fill-ink-3">
          guessing
        </text>
        {points.slice(1).map((point, place) => (
          <line
            key={point.rate}
            x1={`${x[place]}%`}
            y1={y(points[place]!.medianAccuracy)}
            x2={`${x[place + 1]}%`}
            y2={y(point.medianAccuracy)}
            strokeDasharray="2 4"
            strokeWidth={1.25}
            className="stroke-line-strong"
          />
        ))}
        {points.map((point, place) => (
          <Point key={point.rate} point={point} x={`${x[place]}%`} y={y} />
        ))}
        <text x="100%" y={HEIGHT - 4} textAnchor="end" className="fill-ink-3">
          learning rate, log scale
        </text>
      </svg>
      <figcaption className="mt-2 text-2 text-ink-2">
        <b className="font-semibold text-ink">What the rate decides.</b> {caption(figures)}
      </figcaption>
      <FigureTable caption="What the rate decides" heads={HEADS} rows={points.map(toRow)} />
    </figure>
  );
}

function Point({ point, x, y }: { point: RatePoint; x: string; y: (accuracy: number) => number }) {
  return (
    <g>
      <line
        x1={x}
        x2={x}
        y1={y(point.accuracies[0]!)}
        y2={y(point.accuracies.at(-1)!)}
        strokeWidth={3}
        strokeLinecap="round"
        className="stroke-line-strong"
      />
      <circle cx={x} cy={y(point.medianAccuracy)} r={5} className="fill-ink stroke-bg" />
      <text
        x={x}
        y={y(point.medianAccuracy) - 11}
        textAnchor="middle"
        className="fill-ink-2 stroke-bg stroke-4 font-medium [paint-order:stroke]"
      >
        {(point.medianAccuracy * 100).toFixed(1)}
      </text>
      <line x1={x} x2={x} y1={BASE} y2={BASE + 4} className="stroke-line-strong" />
      <text x={x} y={BASE + 18} textAnchor="middle" className="fill-ink-3">
        {formatRate(point.rate)}
      </text>
    </g>
  );
}

/** Per cent of the width for each rate, by its logarithm. */
function placeRates(points: readonly RatePoint[]): number[] {
  const logs = points.map((point) => Math.log10(point.rate));
  const low = logs[0]!;
  const span = logs.at(-1)! - low;
  return logs.map((log) => FIRST_X + ((log - low) / span) * (LAST_X - FIRST_X));
}

/** "60 %", for the axis. */
function formatWhole(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00a0%`;
}

const HEADS = ['Learning rate', 'Median accuracy', 'Lowest to highest', 'Median loss'];

function toRow(point: RatePoint): string[] {
  const [lowest] = point.accuracies;
  const highest = point.accuracies.at(-1);
  return [
    formatRate(point.rate),
    formatPercent(point.medianAccuracy),
    `${formatPercent(lowest!)} to ${formatPercent(highest!)}`,
    formatLoss(point.medianLoss),
  ];
}

function describe(points: readonly RatePoint[]): string {
  const parts = points.map(
    (point) => `${formatPercent(point.medianAccuracy)} at ${formatRate(point.rate)}`,
  );
  return `Median validation accuracy of recorded runs by learning rate: ${parts.join(', ')}`;
}

function caption(figures: RateFigures): string {
  const split = `the first ${formatCount(figures.images)} training images, of which ${formatCount(figures.validationImages)} validate`;
  const unfinished =
    figures.unfinished > 0 ? ` ${figures.unfinished} more did not finish and are not drawn.` : '';
  return `Validation accuracy of ${figures.runs} recorded runs after epoch ${figures.epochs}: ${figures.optimizer}, batches of ${figures.batchSize}, ${split}. Dot: median over seeds; bar: lowest to highest. Recorded on ${formatDay(figures.recordedAt)} with ${figures.backends.join(' and ')}.${unfinished}`;
}
