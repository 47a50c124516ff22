/**
 * A chart as an SVG document that stands by itself: title, axes, lines, markers, levels and labels, as
 * the page draws them, with a legend below that names each line. Colours are given, so that a picture
 * for paper and one of the dark page come from the same plan.
 */
import { isInside, type ChartSpec } from '../chart-spec';
import { trainingOf, validationOf, type Curve } from '../curve';
import { LEVEL_DASHES, lookOf, TRAINING_DASH } from '../curve-look';
import { placeLabels } from '../place-labels';
import type { ChartColors } from '../read-colors';
import { writeTick } from '../write-tick';
import { placeOnX } from '../x-axis';
import { writeElement as element, writeText as text } from './svg-element';

/** In CSS pixels; the legend adds a line for each curve and level. */
const WIDTH = 720;
const PLOT = { left: 72, top: 56, right: 590, bottom: 360 };
const LEGEND_TOP = PLOT.bottom + 56;
const LEGEND_LINE = 20;
const LABEL_DISTANCE = 15;
const FONT = 'Geist, system-ui, sans-serif';

export interface ChartPicture {
  svg: string;
  /** In CSS pixels. */
  width: number;
  height: number;
}

export interface ChartTitle {
  title: string;
  /** What the thick lines are of and the dotted ones, e.g. "validation" and "training". */
  thick: string;
  dotted: string;
}

export function writeChartSvg(
  spec: ChartSpec,
  { title, thick, dotted }: ChartTitle,
  colors: ChartColors,
): ChartPicture {
  const legend = listLegend(spec, thick, dotted);
  const height = LEGEND_TOP + legend.length * LEGEND_LINE + 12;
  const parts = [
    element('rect', { width: WIDTH, height, fill: colors.surface }),
    text(title, { x: 24, y: 32, 'font-size': 16, 'font-weight': 600, fill: colors.ink2 }),
    ...drawAxes(spec, colors),
    element('clipPath', { id: 'plot' }, [
      element('rect', { x: PLOT.left, y: PLOT.top, ...sizeOfPlot() }),
    ]),
    element('g', { 'clip-path': 'url(#plot)', fill: 'none', 'stroke-linejoin': 'round' }, [
      ...drawLevels(spec, colors),
      ...spec.curves.flatMap((curve) => drawLines(curve, spec, colors)),
    ]),
    ...spec.curves.flatMap((curve) => drawMarkers(curve, spec, colors)),
    ...drawLabels(spec, colors),
    ...legend.flatMap((entry, row) => drawEntry(entry, LEGEND_TOP + row * LEGEND_LINE, colors)),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      role: 'img',
      'aria-label': title,
      'font-family': FONT,
      'font-size': 12,
    },
    parts,
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width: WIDTH, height };
}

function sizeOfPlot(): { width: number; height: number } {
  return { width: PLOT.right - PLOT.left, height: PLOT.bottom - PLOT.top };
}

function across({ x }: ChartSpec, place: number): number {
  return round(PLOT.left + ((place - x.from) / (x.to - x.from)) * (PLOT.right - PLOT.left));
}

function down({ values }: ChartSpec, value: number): number {
  const share = (value - values.min) / (values.max - values.min);
  return round(PLOT.bottom - share * (PLOT.bottom - PLOT.top));
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}

function drawAxes(spec: ChartSpec, colors: ChartColors): string[] {
  const { values, x, metric } = spec;
  const horizontal = values.ticks.flatMap((tick) => {
    const y = down(spec, tick);
    return [
      element('path', { d: `M${PLOT.left} ${y}H${PLOT.right}`, stroke: colors.line }),
      text(writeTick(metric, tick, values.ticks), {
        x: PLOT.left - 8,
        y: y + 4,
        'text-anchor': 'end',
        fill: colors.ink3,
      }),
    ];
  });
  const vertical = x.ticks.flatMap(({ value, text: name }) => {
    const left = across(spec, value);
    return [
      element('path', { d: `M${left} ${PLOT.bottom}v4`, stroke: colors.lineStrong }),
      text(name, { x: left, y: PLOT.bottom + 20, 'text-anchor': 'middle', fill: colors.ink3 }),
    ];
  });
  return [
    ...horizontal,
    ...vertical,
    element('path', { d: `M${PLOT.left} ${PLOT.bottom}H${PLOT.right}`, stroke: colors.lineStrong }),
    text(x.unit, { x: PLOT.right + 14, y: PLOT.bottom + 20, fill: colors.ink3 }),
  ];
}

function drawLevels(spec: ChartSpec, colors: ChartColors): string[] {
  return spec.levels
    .filter(({ value }) => isInside(value, spec.values))
    .map(({ kind, value }) =>
      element('path', {
        d: `M${PLOT.left} ${down(spec, value)}H${PLOT.right}`,
        stroke: colors[kind],
        'stroke-width': 1.5,
        'stroke-dasharray': LEVEL_DASHES[kind].join(' '),
      }),
    );
}

/** Validation of every curve; training of yours alone, dotted and under it. */
function drawLines(curve: Curve, spec: ChartSpec, colors: ChartColors): string[] {
  const { metric } = spec;
  const { dash, width } = lookOf(curve.look);
  const stroke = colorOf(curve, colors);
  const line = element('path', {
    d: trace(curve, spec, (figures) => validationOf(metric, figures)),
    stroke,
    'stroke-width': width,
    ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
  });
  if (curve.look !== 'yours' || metric === 'rate') return [line];
  const training = element('path', {
    d: trace(curve, spec, (figures) => trainingOf(metric, figures)),
    stroke,
    'stroke-width': 1.75,
    'stroke-dasharray': TRAINING_DASH.join(' '),
  });
  return [training, line];
}

function trace(
  curve: Curve,
  spec: ChartSpec,
  valueOf: (figures: Curve['epochs'][number]) => number,
): string {
  const isStepped = spec.metric === 'rate';
  return curve.epochs
    .map((figures, index) => {
      const x = across(spec, placeOnX(spec.x.kind, curve, figures));
      const y = down(spec, valueOf(figures));
      if (index === 0) return `M${x} ${y}`;
      // An epoch's rate holds from the end of the epoch before it.
      return isStepped ? `V${y}H${x}` : `L${x} ${y}`;
    })
    .join('');
}

function drawMarkers(curve: Curve, spec: ChartSpec, colors: ChartColors): string[] {
  return curve.epochs.flatMap((figures) => {
    const value = validationOf(spec.metric, figures);
    const place = placeOnX(spec.x.kind, curve, figures);
    const isShown = isInside(value, spec.values) && place >= spec.x.from && place <= spec.x.to;
    return isShown ? [drawMarker(curve, across(spec, place), down(spec, value), colors)] : [];
  });
}

function drawMarker(curve: Curve, x: number, y: number, colors: ChartColors): string {
  const { marker, filled } = lookOf(curve.look);
  const color = colorOf(curve, colors);
  return element('path', {
    d: marker,
    transform: `translate(${x} ${y})`,
    fill: filled ? color : colors.surface,
    stroke: filled ? colors.surface : color,
    'stroke-width': filled ? 1 : 1.5,
  });
}

function drawLabels(spec: ChartSpec, colors: ChartColors): string[] {
  const places = placeLabels(
    spec.labels.map(({ value }) => down(spec, value)),
    { top: PLOT.top, bottom: PLOT.bottom - LABEL_DISTANCE / 2, distance: LABEL_DISTANCE },
  );
  return spec.labels.flatMap(({ text: name, curve, level }, index) => {
    const left = PLOT.right + 14;
    const y = places[index]!;
    const fill = level ? colors[level] : curve?.look === 'yours' ? colors.accent : colors.ink2;
    const label = text(name, { x: curve ? left + 14 : left, y: y + 4, fill });
    return curve ? [drawMarker(curve, left + 4, y, colors), label] : [label];
  });
}

interface LegendEntry {
  name: string;
  color: (colors: ChartColors) => string;
  dash: readonly number[];
  width: number;
  curve: Curve | null;
}

function listLegend({ curves, levels, metric }: ChartSpec, thick: string, dotted: string) {
  const entries: LegendEntry[] = curves.flatMap((curve): LegendEntry[] => {
    const { dash, width } = lookOf(curve.look);
    const color = (colors: ChartColors): string => colorOf(curve, colors);
    if (metric === 'rate') return [{ name: curve.name, color, dash, width, curve }];
    const line = { name: `${curve.name}, ${thick}`, color, dash, width, curve };
    if (curve.look !== 'yours') return [line];
    const training = { dash: TRAINING_DASH, width: 1.75, curve: null };
    return [line, { name: `${curve.name}, ${dotted}`, color, ...training }];
  });
  const across = levels.map(({ kind }): LegendEntry => {
    const name = kind === 'goal' ? 'measured goal' : 'claim of the source';
    return { name, color: (c) => c[kind], dash: LEVEL_DASHES[kind], width: 1.5, curve: null };
  });
  return [...entries, ...across];
}

function drawEntry(entry: LegendEntry, y: number, colors: ChartColors): string[] {
  const { name, color, dash, width, curve } = entry;
  return [
    element('path', {
      d: `M${PLOT.left} ${y}h36`,
      stroke: color(colors),
      'stroke-width': width,
      ...(dash.length > 0 && { 'stroke-dasharray': dash.join(' ') }),
    }),
    ...(curve ? [drawMarker(curve, PLOT.left + 18, y, colors)] : []),
    text(name, { x: PLOT.left + 46, y: y + 4, fill: colors.ink2 }),
  ];
}

function colorOf(curve: Curve, colors: ChartColors): string {
  return curve.look === 'yours' ? colors.accent : colors.lineStrong;
}
