/**
 * A plain plot of losses by epoch, from 0 to the top that can be predicted: for predictions and for
 * charts that stand side by side. Lines stretch with their place; words keep their size.
 */
import clsx from 'clsx';
import type { PointerEventHandler, ReactNode } from 'react';
import { GUESSING_LOSS, TOP_LOSS } from '@/lib/core/experiment';

export interface PlotLine {
  id: string;
  /** After each epoch, the first first; values above the top are drawn at it. */
  losses: readonly number[];
  /** Classes of the stroke, e.g. `stroke-accent`. */
  className: string;
  /** Empty for a solid line. */
  dash?: string;
}

const TICKS = [0, 1, 2, 3];

/** How far across and down an epoch's loss stands, in per cent. */
export function placeLoss(epoch: number, loss: number, epochs: number): { x: number; y: number } {
  const x = epochs === 1 ? 50 : ((epoch - 1) / (epochs - 1)) * 100;
  return { x, y: (1 - Math.min(Math.max(loss, 0), TOP_LOSS) / TOP_LOSS) * 100 };
}

export function LossPlot({
  label,
  epochs,
  lines,
  height,
  onPointer,
  children,
}: {
  /** Says what the plot shows. */
  label: string;
  /** How many epochs the plot is wide. */
  epochs: number;
  lines: readonly PlotLine[];
  /** In CSS pixels, without the words below. */
  height: number;
  /** Hears of pressing and moving over the plot, where something can be drawn on it. */
  onPointer?: PointerEventHandler<HTMLDivElement>;
  /** Marks over the lines, placed by per cent. */
  children?: ReactNode;
}) {
  const guessing = placeLoss(1, GUESSING_LOSS, epochs).y;
  return (
    <div
      role="img"
      aria-label={label}
      className="pr-2 pb-5 pl-6 text-[0.75rem] leading-4 text-ink-3"
    >
      <div
        className={clsx('relative', onPointer && 'cursor-crosshair touch-none select-none')}
        style={{ height }}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        {TICKS.map((tick) => (
          <span
            key={tick}
            className="absolute -left-6 -translate-y-1/2 tabular-nums"
            style={{ top: `${placeLoss(1, tick, epochs).y}%` }}
          >
            {tick}
          </span>
        ))}
        <svg
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden
          className="absolute inset-0 size-full overflow-visible"
        >
          {TICKS.map((tick) => (
            <Path
              key={tick}
              d={`M0 ${placeLoss(1, tick, epochs).y}H100`}
              className="stroke-line"
              width={1}
            />
          ))}
          <Path d={`M0 ${guessing}H100`} className="stroke-line-strong" width={1} dash="2 4" />
          {lines.map(({ id, losses, className, dash }) => (
            <Path key={id} d={trace(losses, epochs)} className={className} width={2} dash={dash} />
          ))}
        </svg>
        {children}
        <span className="absolute -bottom-5 left-0">epoch 1</span>
        {epochs > 1 && <span className="absolute right-0 -bottom-5">{epochs}</span>}
      </div>
    </div>
  );
}

function Path({
  d,
  className,
  width,
  dash,
}: {
  d: string;
  className: string;
  width: number;
  dash?: string;
}) {
  return (
    <path
      d={d}
      vectorEffect="non-scaling-stroke"
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinecap="round"
      className={clsx('fill-none', className)}
    />
  );
}

function trace(losses: readonly number[], epochs: number): string {
  const points = losses.map((loss, place) => placeLoss(place + 1, loss, epochs));
  const [first] = points;
  if (!first) return '';
  // A single point is drawn as a short stroke, which round ends make a dot.
  if (points.length === 1) return `M${first.x} ${first.y}h0.01`;
  return `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;
}
