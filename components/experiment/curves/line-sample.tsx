/** A short piece of a line as the charts draw it, for legends. */
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { CurveLookId } from './curve';
import { lookOf } from './curve-look';

/** `className` sets the colour of the stroke; children are drawn over the line, in a box of 36 × 14. */
export function LineSample({
  dash,
  width,
  className,
  children,
}: {
  dash: readonly number[];
  /** In CSS pixels. */
  width: number;
  className: string;
  children?: ReactNode;
}) {
  return (
    <svg viewBox="0 0 36 14" width={36} height={14} aria-hidden className="flex-none">
      <path
        d="M1 7H35"
        strokeWidth={width}
        strokeDasharray={dash.join(' ') || undefined}
        className={clsx('fill-none', className)}
      />
      {children}
    </svg>
  );
}

export function CurveSample({ look: id }: { look: CurveLookId }) {
  const look = lookOf(id);
  const isMine = id === 'yours';
  return (
    <LineSample
      dash={look.dash}
      width={look.width}
      className={isMine ? 'stroke-accent' : 'stroke-line-strong'}
    >
      <path
        d={look.marker}
        transform="translate(18 7)"
        strokeWidth={isMine ? 1 : 1.5}
        className={isMine ? 'fill-accent stroke-surface' : 'fill-surface stroke-line-strong'}
      />
    </LineSample>
  );
}
