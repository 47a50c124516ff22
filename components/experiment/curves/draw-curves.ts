/**
 * Draws one chart with uPlot: its axes and lines are uPlot's; markers, levels and labels at the side
 * are drawn on top by draw-marks.ts. The only file that knows uPlot; loaded when a chart is first seen.
 */
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartSpec } from './chart-spec';
import { trainingOf, validationOf, type Curve } from './curve';
import { lookOf, TRAINING_DASH } from './curve-look';
import { drawMarks } from './draw-marks';
import { readColors, type ChartColors } from './read-colors';
import { writeTick } from './write-tick';
import { placeOnX } from './x-axis';

export interface ChartSize {
  /** In CSS pixels. */
  width: number;
  height: number;
}

const FONT_SIZE = 12;
const TRAINING_WIDTH = 1.75;
const VALUE_AXIS_WIDTH = 42;
/** Small rates in plain decimals are long. */
const RATE_AXIS_WIDTH = 64;
const EPOCH_AXIS_HEIGHT = 30;
const TOP_ROOM = 10;

/** Room for labels at the right, in CSS pixels. */
const SIDE_ROOM = 104;

/** Fills `element`; returns how to take the chart away again. */
export function drawCurves(element: HTMLElement, spec: ChartSpec, size: ChartSize): () => void {
  const colors = readColors(element);
  const font = `${FONT_SIZE}px ${getComputedStyle(element).fontFamily}`;
  const { x, values, metric } = spec;
  const drawnLines = spec.curves.flatMap((curve) => toLines(curve, spec, colors));
  const places = listPlaces(spec);
  const plot = new uPlot(
    {
      ...size,
      padding: [TOP_ROOM, SIDE_ROOM, 0, 0],
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: [x.from, x.to] },
        y: { range: [values.min, values.max] },
      },
      axes: [
        {
          stroke: colors.ink3,
          font,
          size: EPOCH_AXIS_HEIGHT,
          grid: { show: false },
          border: { show: true, stroke: colors.lineStrong, width: 1 },
          ticks: { stroke: colors.lineStrong, width: 1, size: 4 },
          splits: () => x.ticks.map(({ value }) => value),
          values: () => x.ticks.map(({ text }) => text),
        },
        {
          stroke: colors.ink3,
          font,
          size: metric === 'rate' ? RATE_AXIS_WIDTH : VALUE_AXIS_WIDTH,
          grid: { stroke: colors.line, width: 1 },
          ticks: { show: false },
          splits: () => [...values.ticks],
          values: (_plot, splits) => splits.map((value) => writeTick(metric, value, values.ticks)),
        },
      ],
      series: [{}, ...drawnLines.map(({ series }) => series)],
      hooks: { draw: [(drawn) => drawMarks(drawn, spec, colors, font)] },
    },
    [
      places,
      ...drawnLines.map(({ values: line }) => places.map((place) => line.get(place) ?? null)),
    ],
    element,
  );
  return () => plot.destroy();
}

interface Line {
  series: uPlot.Series;
  /** By place on the x axis. */
  values: Map<number, number>;
}

/** Every place where some curve has a point, rising. */
function listPlaces({ curves, x }: ChartSpec): number[] {
  const places = curves.flatMap((curve) =>
    curve.epochs.map((figures) => placeOnX(x.kind, curve, figures)),
  );
  return [...new Set(places)].sort((a, b) => a - b);
}

/** Validation of every curve; training of yours alone, dotted and under it. */
function toLines(curve: Curve, { metric, x }: ChartSpec, colors: ChartColors): Line[] {
  const placed = (value: (figures: Curve['epochs'][number]) => number): Line['values'] =>
    new Map(curve.epochs.map((figures) => [placeOnX(x.kind, curve, figures), value(figures)]));
  const { dash, width } = lookOf(curve.look);
  const isMine = curve.look === 'yours';
  const stroke = isMine ? colors.accent : colors.lineStrong;
  const validation: Line = {
    series: {
      stroke,
      width,
      dash: [...dash],
      points: { show: false },
      // Other curves have points between those of this one.
      spanGaps: true,
      // An epoch's rate holds from the end of the epoch before it.
      ...(metric === 'rate' && { paths: uPlot.paths.stepped!({ align: -1 }) }),
    },
    values: placed((figures) => validationOf(metric, figures)),
  };
  if (!isMine || metric === 'rate') return [validation];
  const training: Line = {
    series: {
      stroke,
      width: TRAINING_WIDTH,
      dash: [...TRAINING_DASH],
      points: { show: false },
      spanGaps: true,
    },
    values: placed((figures) => trainingOf(metric, figures)),
  };
  return [training, validation];
}
