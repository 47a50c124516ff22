'use client';
/** One chart of the curves: a canvas with its text. What it shows is planned in chart-spec.ts. */
import { useCallback, useMemo } from 'react';
import { planChart } from './chart-spec';
import type { Curve, Level, Metric } from './curve';
import { describeCurves } from './describe-curves';
import type { EpochAxis } from './fit-axes';
import { useDrawing } from './use-drawing';

const HEIGHT = 312;

export function CurveChart({
  title,
  metric,
  curves,
  levels,
  epochs,
}: {
  title: string;
  metric: Metric;
  /** At least one. The same array until something in it changes. */
  curves: readonly Curve[];
  levels: readonly Level[];
  epochs: EpochAxis;
}) {
  const spec = useMemo(
    () => planChart(metric, curves, levels, epochs),
    [metric, curves, levels, epochs],
  );
  const draw = useCallback(
    async (element: HTMLElement, width: number) => {
      const { drawCurves } = await import('./draw-curves');
      return drawCurves(element, spec, { width, height: HEIGHT });
    },
    [spec],
  );
  const ref = useDrawing(draw);
  return (
    <figure className="min-w-0">
      <figcaption className="mb-1 text-3 font-semibold">{title}</figcaption>
      <div
        role="img"
        aria-label={describeCurves(metric, curves, levels)}
        ref={ref}
        style={{ height: HEIGHT }}
        className="overflow-hidden"
      />
    </figure>
  );
}
