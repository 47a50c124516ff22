/** What is drawn over the lines of a chart: levels across it, markers on the curves, labels at its side. */
import type uPlot from 'uplot';
import { isInside, type ChartSpec, type SideLabel } from './chart-spec';
import { inRange, validationOf, type Curve } from './curve';
import { LEVEL_DASHES, lookOf } from './curve-look';
import { placeLabels } from './place-labels';
import type { ChartColors } from './read-colors';
import { placeOnX } from './x-axis';

const LABEL_DISTANCE = 15;
const SIDE_GAP = 14;
const MARKER_ROOM = 14;
/** With more epochs than this, recorded curves carry a marker every few epochs. */
const DENSE_EPOCHS = 12;

export function drawMarks(plot: uPlot, spec: ChartSpec, colors: ChartColors, font: string): void {
  const { ctx } = plot;
  // uPlot counts in device pixels; from here on one unit is a CSS pixel.
  const ratio = plot.ctx.canvas.width / plot.width;
  const frame = {
    left: plot.bbox.left / ratio,
    top: plot.bbox.top / ratio,
    right: (plot.bbox.left + plot.bbox.width) / ratio,
    bottom: (plot.bbox.top + plot.bbox.height) / ratio,
  };
  const x = (place: number): number => plot.valToPos(place, 'x', true) / ratio;
  const y = (value: number): number => plot.valToPos(value, 'y', true) / ratio;

  ctx.save();
  ctx.scale(ratio, ratio);
  for (const { kind, value } of spec.levels) {
    if (!isInside(value, spec.values)) continue;
    ctx.strokeStyle = colors[kind];
    ctx.lineWidth = 1.5;
    ctx.setLineDash([...LEVEL_DASHES[kind]]);
    ctx.beginPath();
    ctx.moveTo(frame.left, y(value));
    ctx.lineTo(frame.right, y(value));
    ctx.stroke();
  }
  ctx.setLineDash([]);
  for (const curve of spec.curves) {
    for (const figures of chooseMarked(curve, spec)) {
      const place = placeOnX(spec.x.kind, curve, figures);
      drawMarker(ctx, curve, colors, x(place), y(validationOf(spec.metric, figures)));
    }
  }
  drawLabels(ctx, spec, colors, font, frame, y);
  ctx.restore();
}

/** Epochs of a curve that carry a marker: each of yours, and of a long recorded curve every few and the last. */
function chooseMarked(curve: Curve, { epochs, values, metric }: ChartSpec): Curve['epochs'] {
  const shown = epochs.to - epochs.from;
  const every = curve.look === 'yours' || shown <= DENSE_EPOCHS ? 1 : Math.ceil(shown / 6);
  const last = curve.epochs.at(-1);
  return curve.epochs.filter(
    (figures) =>
      inRange(figures, epochs) &&
      isInside(validationOf(metric, figures), values) &&
      (figures === last || (figures.epoch - epochs.from) % every === 0),
  );
}

function drawMarker(
  ctx: CanvasRenderingContext2D,
  curve: Curve,
  colors: ChartColors,
  x: number,
  y: number,
): void {
  const look = lookOf(curve.look);
  const path = new Path2D(look.marker);
  const color = curve.look === 'yours' ? colors.accent : colors.lineStrong;
  ctx.save();
  ctx.translate(x, y);
  ctx.fillStyle = look.filled ? color : colors.surface;
  ctx.strokeStyle = look.filled ? colors.surface : color;
  ctx.lineWidth = look.filled ? 1 : 1.5;
  ctx.fill(path);
  ctx.stroke(path);
  ctx.restore();
}

function drawLabels(
  ctx: CanvasRenderingContext2D,
  spec: ChartSpec,
  colors: ChartColors,
  font: string,
  frame: { top: number; right: number; bottom: number },
  y: (value: number) => number,
): void {
  const { labels } = spec;
  const places = placeLabels(
    labels.map((label) => y(label.value)),
    { top: frame.top, bottom: frame.bottom - LABEL_DISTANCE / 2, distance: LABEL_DISTANCE },
  );
  ctx.textBaseline = 'middle';
  ctx.textAlign = 'left';
  labels.forEach((label, index) => {
    const left = frame.right + SIDE_GAP;
    ctx.font = label.curve && label.curve.look !== 'yours' ? font : `500 ${font}`;
    if (label.curve) drawMarker(ctx, label.curve, colors, left + 4, places[index]!);
    ctx.fillStyle = colorOf(label, colors);
    ctx.fillText(label.text, label.curve ? left + MARKER_ROOM : left, places[index]!);
  });
  ctx.font = font;
  ctx.fillStyle = colors.ink3;
  ctx.fillText(spec.x.unit, frame.right + MARKER_ROOM, frame.bottom + 14);
}

function colorOf({ curve, level }: SideLabel, colors: ChartColors): string {
  if (level) return colors[level];
  return curve?.look === 'yours' ? colors.accent : colors.ink2;
}
