/** Everything that one chart shows, worked out before anything is drawn. */
import { inRange, validationOf, type Curve, type Level, type Metric } from './curve';
import { formatValue } from './format-value';
import { fitValueAxis, type Axis, type EpochAxis } from './fit-axes';
import { fitXAxis, type XAxis, type XKind } from './x-axis';

export interface ChartSpec {
  metric: Metric;
  curves: readonly Curve[];
  levels: readonly Level[];
  /** The epochs shown. */
  epochs: EpochAxis;
  /** What they are drawn along. */
  x: XAxis;
  values: Axis;
  /** Labels at the right side, before they are moved apart. */
  labels: readonly SideLabel[];
}

export interface SideLabel {
  text: string;
  /** On the value axis, inside its range. */
  value: number;
  /** The curve whose marker stands before the text; null for a level. */
  curve: Curve | null;
  level: Level['kind'] | null;
}

export function planChart(
  metric: Metric,
  curves: readonly Curve[],
  levels: readonly Level[],
  epochs: EpochAxis,
  along: XKind = 'epoch',
): ChartSpec {
  const values = fitValueAxis(metric, curves, levels, epochs);
  const labels = [
    ...levels.map((level) => labelLevel(metric, level, values)),
    ...curves.flatMap((curve) => labelCurve(metric, curve, epochs, values) ?? []),
  ];
  const x = fitXAxis(along, curves, epochs);
  return { metric, curves, levels, epochs, x, values, labels };
}

export function isInside(value: number, { min, max }: Axis): boolean {
  return value >= min && value <= max;
}

/** A level out of view is named at the edge, with an arrow. */
function labelLevel(metric: Metric, { kind, value }: Level, axis: Axis): SideLabel {
  return {
    text: `${kind} ${writeLevel(metric, kind, value)}${arrow(value, axis)}`,
    value: clamp(value, axis),
    curve: null,
    level: kind,
  };
}

/** A measured goal with the digits that it was measured to, a claim with those that it was claimed with. */
function writeLevel(metric: Metric, kind: Level['kind'], value: number): string {
  if (metric === 'accuracy') return `${(value * 100).toFixed(kind === 'goal' ? 1 : 0)} %`;
  return kind === 'goal' ? value.toFixed(2) : String(value);
}

/** At the curve's last value in view; null where no epoch of it is shown. */
function labelCurve(metric: Metric, curve: Curve, epochs: EpochAxis, axis: Axis): SideLabel | null {
  const last = curve.epochs.findLast((figures) => inRange(figures, epochs));
  if (!last) return null;
  const value = validationOf(metric, last);
  const beyond = arrow(value, axis);
  return {
    text: beyond ? `${curve.label}: ${writeValue(metric, value)}${beyond}` : curve.label,
    value: clamp(value, axis),
    curve,
    level: null,
  };
}

function arrow(value: number, { min, max }: Axis): string {
  if (value > max) return ' ↑';
  return value < min ? ' ↓' : '';
}

function clamp(value: number, { min, max }: Axis): number {
  return Math.min(Math.max(value, min), max);
}

function writeValue(metric: Metric, value: number): string {
  switch (metric) {
    case 'accuracy':
      return `${(value * 100).toFixed(1)} %`;
    case 'loss':
      return value.toFixed(2);
    case 'rate':
      return formatValue(metric, value);
    default:
      return metric satisfies never;
  }
}
