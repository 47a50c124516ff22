/** A figure over the epochs of a run: validation in colour with its last point, training dotted beside it. */
import { type Box, type Point, traceCurve } from './trace-curve';

const BOX: Box = { width: 152, height: 48, margin: 5 };

export function Sparkline({
  title,
  validation,
  training,
  range,
  format,
}: {
  /** Names the figure, e.g. "Accuracy". */
  title: string;
  validation: readonly number[];
  training: readonly number[];
  /** The foot and the top of the drawing. */
  range: readonly [number, number];
  format: (value: number) => string;
}) {
  const own = traceCurve(validation, range, BOX);
  const last = own.at(-1);
  const end = validation.at(-1);
  return (
    <figure className="w-[9.5rem]">
      <svg
        width={BOX.width}
        height={BOX.height}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={describe(title, validation, format)}
        className="block overflow-visible"
      >
        <line
          x1={0}
          x2={BOX.width}
          y1={BOX.height - 0.5}
          y2={BOX.height - 0.5}
          className="stroke-line-strong"
        />
        <polyline
          points={join(traceCurve(training, range, BOX))}
          fill="none"
          strokeWidth={1.5}
          strokeLinecap="round"
          strokeDasharray="0.5 4"
          className="stroke-ink-2"
        />
        <polyline
          points={join(own)}
          fill="none"
          strokeWidth={2.25}
          strokeLinejoin="round"
          strokeLinecap="round"
          className="stroke-accent"
        />
        {last && <circle cx={last.x} cy={last.y} r={3.5} className="fill-accent stroke-bg" />}
      </svg>
      <figcaption className="mt-1 flex justify-between text-1 text-ink-3">
        {title}
        {end !== undefined && <span className="font-medium text-ink-2">{format(end)}</span>}
      </figcaption>
    </figure>
  );
}

function join(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${x},${y}`).join(' ');
}

function describe(
  title: string,
  values: readonly number[],
  format: (value: number) => string,
): string {
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return `${title} on validation: no epoch finished`;
  if (values.length === 1) return `${title} on validation: ${format(first)} after one epoch`;
  return `${title} on validation: from ${format(first)} after the first epoch to ${format(last)} after epoch ${values.length}`;
}
