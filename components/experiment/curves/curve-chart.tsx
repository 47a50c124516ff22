'use client';
/** One chart of the curves: a canvas with its text. What it shows is planned in chart-spec.ts. */
import clsx from 'clsx';
import { useCallback, useMemo, useRef } from 'react';
import { planChart } from './chart-spec';
import type { Curve, Level, Metric } from './curve';
import { describeCurves } from './describe-curves';
import type { Split } from './choose-split';
import type { EpochAxis } from './fit-axes';
import { SaveChart } from './export/save-chart';
import { useDrawing } from './use-drawing';
import type { XKind } from './x-axis';

const HEIGHT = 312;

/** Paper takes the drawing of the screen, scaled to the width of its figure. */
const PLACE = clsx(
  'overflow-hidden print:h-auto!',
  'print:[&_.uplot]:w-auto! print:[&_.u-wrap]:h-auto! print:[&_.u-wrap]:w-auto!',
  'print:[&_canvas]:h-auto!',
);

export function CurveChart({
  title,
  metric,
  curves,
  levels,
  epochs,
  along,
  split,
}: {
  title: string;
  metric: Metric;
  /** At least one. The same array until something in it changes. */
  curves: readonly Curve[];
  levels: readonly Level[];
  epochs: EpochAxis;
  along: XKind;
  /** What the figures of the curves that count as validation are of. */
  split: Split;
}) {
  const spec = useMemo(
    () => planChart(metric, curves, levels, epochs, along),
    [metric, curves, levels, epochs, along],
  );
  const draw = useCallback(
    async (element: HTMLElement, width: number) => {
      const { drawCurves } = await import('./draw-curves');
      return drawCurves(element, spec, { width, height: HEIGHT });
    },
    [spec],
  );
  const ref = useDrawing(draw);
  const figureRef = useRef<HTMLElement>(null);
  return (
    <figure ref={figureRef} className="min-w-0 print:max-w-[28rem]">
      <figcaption className="mb-1 text-3 font-semibold">{title}</figcaption>
      <div
        role="img"
        aria-label={describeCurves(metric, curves, levels, split)}
        ref={ref}
        style={{ height: HEIGHT }}
        className={PLACE}
      />
      <SaveChart title={title} spec={spec} split={split} placeRef={figureRef} />
    </figure>
  );
}
