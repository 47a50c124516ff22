/** A small chart: axes, lines and points. Lines stretch with their box; lettering keeps its size. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { placeOn, type PlotAxis } from './axes';

export interface PlotPoint {
  x: number;
  /** What is no number leaves a gap. */
  y: number;
}

export interface PlotLine {
  name: string;
  points: readonly PlotPoint[];
  /** Lengths of strokes and gaps in CSS pixels; empty for a solid line. */
  dash: string;
  /** Classes for the colour of the stroke. */
  stroke: string;
  /** Classes for the colour of a point. */
  fill: string;
}

export function Plot({
  label,
  xName,
  x,
  y,
  lines,
  under,
  children,
  hasSideRoom = false,
}: {
  /** The text in place of the drawing. */
  label: string;
  xName: string;
  x: PlotAxis;
  y: PlotAxis;
  lines: readonly PlotLine[];
  /** Drawn behind the lines, in a box that fills the plot. */
  under?: ReactNode;
  /** Drawn over them. */
  children?: ReactNode;
  /** Leaves room at the right side for labels. */
  hasSideRoom?: boolean;
}) {
  return (
    <div role="img" aria-label={label} className={clsx('ml-14', hasSideRoom ? 'mr-16' : 'mr-3')}>
      <div className="relative h-56 border-b border-line-strong">
        {y.ticks.map(({ at, text }) => (
          <span
            key={at}
            style={{ bottom: `${placeOn(y, at)}%` }}
            className="absolute inset-x-0 border-t border-line"
          >
            <span className="absolute top-0 right-full -translate-y-1/2 pr-2 text-[0.75rem] leading-4 text-ink-3 tabular-nums">
              {text}
            </span>
          </span>
        ))}
        {under}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden
          className="absolute inset-0 size-full overflow-hidden fill-none"
        >
          {lines.map(({ name, points, dash, stroke }) => (
            <path
              key={name}
              d={trace(points, x, y)}
              vectorEffect="non-scaling-stroke"
              strokeWidth={2}
              strokeDasharray={dash || undefined}
              strokeLinejoin="round"
              className={stroke}
            />
          ))}
        </svg>
        {lines.flatMap(({ name, points, fill }) =>
          points.map((point) => (
            <Dot
              key={`${name} ${point.x}`}
              point={point}
              x={x}
              y={y}
              className={`size-1.5 ${fill}`}
            />
          )),
        )}
        {children}
      </div>
      <div className="relative h-5 text-[0.75rem] text-ink-3">
        {x.ticks.map(({ at, text }) => (
          <span
            key={at}
            style={{ left: `${placeOn(x, at)}%` }}
            className="absolute top-1 -translate-x-1/2 leading-4 whitespace-nowrap"
          >
            {text}
          </span>
        ))}
      </div>
      <p className="text-center text-[0.75rem] leading-4 text-ink-3">{xName}</p>
    </div>
  );
}

/** A point of the plot; nothing where it leaves the chart. */
export function Dot({
  point,
  x,
  y,
  className,
}: {
  point: PlotPoint;
  x: PlotAxis;
  y: PlotAxis;
  className: string;
}) {
  const up = placeOn(y, point.y);
  if (!(up >= 0 && up <= 100)) return null;
  return (
    <span
      style={{ left: `${placeOn(x, point.x)}%`, top: `${100 - up}%` }}
      className={clsx('absolute -translate-1/2 rounded-full', className)}
    />
  );
}

function trace(points: readonly PlotPoint[], x: PlotAxis, y: PlotAxis): string {
  let isDown = false;
  return points
    .flatMap((point) => {
      const up = placeOn(y, point.y);
      if (!Number.isFinite(up)) {
        isDown = false;
        return [];
      }
      const command = isDown ? 'L' : 'M';
      isDown = true;
      // Far outside is as good as just outside, and no number that a renderer may choke on.
      const top = Math.min(Math.max(100 - up, -100), 200);
      return [`${command}${placeOn(x, point.x).toFixed(2)} ${top.toFixed(2)}`];
    })
    .join('');
}
