/**
 * A chart of lines as plain SVG, for the server and the browser alike. Places across are percentages
 * of the width and type is in CSS pixels, so the drawing fits any column without a script.
 */
import clsx from 'clsx';
import { placeLabels } from '@/components/experiment/curves/place-labels';
import type { AcrossAxis, ChartAxis, ChartLine } from './chart-line';
import { Marker } from './marker';

const TOP = 10;
const BELOW = 30;
const LABEL_DISTANCE = 15;
/** The inner drawing is this wide in its own units, whatever its width on the page. */
const UNITS = 1000;
/** With more points than this, a line carries a marker every few points. */
const DENSE = 12;
const SIGN_WIDTH = 6.7;

export function LineChart({
  label,
  lines,
  across,
  up,
  writeAcross = String,
  writeUp,
  acrossTitle,
  band,
  height = 240,
}: {
  /** What the chart shows, in a sentence. */
  label: string;
  lines: readonly ChartLine[];
  across: AcrossAxis;
  up: ChartAxis;
  writeAcross?: (value: number) => string;
  writeUp: (value: number) => string;
  acrossTitle: string;
  /** Shades what lies between two lines of equal x. */
  band?: readonly [ChartLine['points'], ChartLine['points']];
  height?: number;
}) {
  const floor = height - BELOW;
  const x = (value: number): number =>
    across.to === across.from ? 50 : ((value - across.from) / (across.to - across.from)) * 100;
  const y = (value: number): number => TOP + ((up.max - value) / (up.max - up.min)) * (floor - TOP);
  const left = 14 + Math.max(...up.ticks.map((tick) => writeUp(tick).length)) * SIGN_WIDTH;
  const labelled = lines.filter((line) => line.label !== null && line.points.length > 0);
  const right = Math.max(0, ...labelled.map((line) => 34 + line.label!.length * SIGN_WIDTH)) || 12;
  const toUnits = ({ x: at, y: value }: { x: number; y: number }): string =>
    `${((x(at) / 100) * UNITS).toFixed(1)} ${y(value).toFixed(1)}`;

  return (
    <div style={{ paddingLeft: left, paddingRight: right }}>
      <svg
        width="100%"
        height={height}
        role="img"
        aria-label={label}
        className="block overflow-visible text-[12px] tabular-nums"
      >
        {up.ticks.map((tick) => (
          <g key={tick}>
            <line x1="0" x2="100%" y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={-8} y={y(tick) + 4} textAnchor="end" className="fill-ink-3">
              {writeUp(tick)}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={floor} y2={floor} className="stroke-line-strong" />
        {across.ticks.map((tick) => (
          <g key={tick}>
            <line
              x1={`${x(tick)}%`}
              x2={`${x(tick)}%`}
              y1={floor}
              y2={floor + 4}
              className="stroke-line-strong"
            />
            <text x={`${x(tick)}%`} y={floor + 18} textAnchor="middle" className="fill-ink-3">
              {writeAcross(tick)}
            </text>
          </g>
        ))}
        <text x="100%" dx={14} y={floor + 18} className="fill-ink-3">
          {right > 12 ? acrossTitle : ''}
        </text>
        <svg
          y={TOP - 4}
          width="100%"
          height={floor - TOP + 8}
          viewBox={`0 ${TOP - 4} ${UNITS} ${floor - TOP + 8}`}
          preserveAspectRatio="none"
        >
          {band && (
            <path
              d={`M${[...band[0], ...[...band[1]].reverse()].map(toUnits).join('L')}Z`}
              className="fill-sunken"
            />
          )}
          {lines.map(({ id, points, look, tone, stepped }) => (
            <path
              key={id}
              d={tracePath(points, toUnits, stepped)}
              strokeWidth={look.width}
              strokeDasharray={look.dash.join(' ') || undefined}
              vectorEffect="non-scaling-stroke"
              className={clsx('fill-none', strokeOf(tone))}
            />
          ))}
        </svg>
        {lines.map((line) => (
          <g key={line.id}>
            {chooseMarked(line, up).map((point) => (
              <svg key={point.x} x={`${x(point.x)}%`} y={y(point.y)} overflow="visible">
                <Marker look={line.look} tone={line.tone} />
              </svg>
            ))}
          </g>
        ))}
        <SideLabels lines={labelled} y={y} up={up} floor={floor} />
      </svg>
    </div>
  );
}

function SideLabels({
  lines,
  y,
  up,
  floor,
}: {
  lines: readonly ChartLine[];
  y: (value: number) => number;
  up: ChartAxis;
  floor: number;
}) {
  const ends = lines.map(({ points }) => Math.min(Math.max(points.at(-1)!.y, up.min), up.max));
  const places = placeLabels(ends.map(y), {
    top: TOP,
    bottom: floor - LABEL_DISTANCE / 2,
    distance: LABEL_DISTANCE,
  });
  return lines.map((line, at) => (
    <svg key={line.id} x="100%" y={places[at]} overflow="visible">
      <svg x={16} overflow="visible">
        <Marker look={line.look} tone={line.tone} />
      </svg>
      <text x={26} y={4} className={line.tone === 'ink' ? 'fill-ink font-medium' : 'fill-ink-2'}>
        {line.label}
      </text>
    </svg>
  ));
}

function strokeOf(tone: ChartLine['tone']): string {
  return tone === 'ink' ? 'stroke-ink' : 'stroke-line-strong';
}

function tracePath(
  points: ChartLine['points'],
  toUnits: (point: { x: number; y: number }) => string,
  stepped = false,
): string {
  const traced = stepped
    ? points.flatMap((point, at) =>
        at === 0 ? [point] : [{ x: points[at - 1]!.x, y: point.y }, point],
      )
    : points;
  return traced.length === 0 ? '' : `M${traced.map(toUnits).join('L')}`;
}

/** Each point of a short line; of a long one every few and the last. None outside the axis. */
function chooseMarked({ points, look }: ChartLine, up: ChartAxis): ChartLine['points'] {
  if (!look.marker) return [];
  const every = points.length <= DENSE ? 1 : Math.ceil(points.length / 6);
  return points.filter(
    ({ y }, at) => y >= up.min && y <= up.max && (at % every === 0 || at === points.length - 1),
  );
}
