/** The curves in words and as a table, for those who do not see the drawing and for all who want numbers. */
import {
  hasChangingRate,
  trainingOf,
  validationOf,
  type Curve,
  type Level,
  type Metric,
} from './curve';
import type { Split } from './choose-split';
import { formatValue } from './format-value';

/** What a sighted reader takes from the chart at a glance. */
export function describeCurves(
  metric: Metric,
  curves: readonly Curve[],
  levels: readonly Level[],
  split: Split = 'validation',
): string {
  const told = [...curves].reverse().map((curve) => {
    const first = curve.epochs[0]!;
    const last = curve.epochs.at(-1)!;
    const from = formatValue(metric, validationOf(metric, first));
    const to = formatValue(metric, validationOf(metric, last));
    const whose = curve.look === 'yours' ? `your ${curve.name}` : curve.name;
    return last === first
      ? `${whose}: ${to} at epoch ${last.epoch}`
      : `${whose}: ${from} at epoch ${first.epoch}, ${to} at epoch ${last.epoch}`;
  });
  const across = levels.map(
    ({ kind, value }) =>
      `${kind === 'goal' ? 'measured goal' : 'claim of the source'} ${formatValue(metric, value)}`,
  );
  const subject = metric === 'rate' ? 'Learning rate' : `${capitalize(split)} ${metric}`;
  return `${subject} by epoch. ${[...told, ...across].map(capitalize).join('. ')}.`;
}

export interface CurveTable {
  heads: string[];
  rows: string[][];
}

/** A row an epoch: your four figures, then both validation figures of each other curve; rates where they change. */
export function tabulateCurves(curves: readonly Curve[]): CurveTable {
  const columns = [...curves].reverse().flatMap((curve) => {
    const isMine = curve.look === 'yours';
    const validation = [
      column(curve, `${curve.name}: val. loss`, (figures) =>
        formatValue('loss', validationOf('loss', figures)),
      ),
      column(curve, `${curve.name}: val. accuracy`, (figures) =>
        formatValue('accuracy', validationOf('accuracy', figures)),
      ),
    ];
    if (hasChangingRate(curve)) {
      validation.push(
        column(curve, `${curve.name}: learning rate`, (figures) =>
          formatValue('rate', validationOf('rate', figures)),
        ),
      );
    }
    if (!isMine) return validation;
    return [
      ...validation,
      column(curve, `${curve.name}: training loss`, (figures) =>
        formatValue('loss', trainingOf('loss', figures)),
      ),
      column(curve, `${curve.name}: training accuracy`, (figures) =>
        formatValue('accuracy', trainingOf('accuracy', figures)),
      ),
    ];
  });
  const epochs = Math.max(0, ...curves.map((curve) => curve.epochs.at(-1)!.epoch));
  return {
    heads: ['Epoch', ...columns.map(({ head }) => head)],
    rows: Array.from({ length: epochs }, (_, place) => [
      String(place + 1),
      ...columns.map(({ cells }) => cells.get(place + 1) ?? '–'),
    ]),
  };
}

function column(
  curve: Curve,
  head: string,
  write: (figures: Curve['epochs'][number]) => string,
): { head: string; cells: Map<number, string> } {
  return {
    head,
    cells: new Map(curve.epochs.map((figures) => [figures.epoch, write(figures)])),
  };
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
