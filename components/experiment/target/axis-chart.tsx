/**
 * Points and levels on one axis. Drawn with boxes placed in per cent, so that it takes any width
 * while its lettering keeps its size; each point has its own row, so labels cannot meet.
 */
import clsx from 'clsx';

export interface AxisPoint {
  label: string;
  value: number;
  isMine: boolean;
}

export interface AxisLevel {
  kind: 'goal' | 'claim';
  label: string;
  value: number;
}

export interface AxisChartProps {
  title: string;
  points: readonly AxisPoint[];
  levels: readonly AxisLevel[];
  /** Distance between ticks; the axis begins and ends at one. */
  tickStep: number;
  writeTick: (value: number) => string;
}

const LEVEL_LOOK = {
  goal: 'border-correct text-correct border-dashed',
  claim: 'border-caution text-caution border-dotted',
};
/** Labels turn to the other side of their place before they would leave the chart. */
const RIGHT_HALF = 50;

export function AxisChart({ title, points, levels, tickStep, writeTick }: AxisChartProps) {
  const ticks = listTicks(
    [...points, ...levels].map(({ value }) => value),
    tickStep,
  );
  const low = ticks[0]!;
  const span = ticks.at(-1)! - low;
  const percent = (value: number) => ((value - low) / span) * 100;
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 text-2 font-medium">{title}</figcaption>
      <div role="img" aria-label={describe(title, points, levels)} className="relative text-1">
        {levels.map(({ kind, value, label }, row) => (
          <div key={kind} className="relative h-5">
            <span
              style={besides(percent(value))}
              className={clsx(
                'absolute bg-surface font-medium whitespace-nowrap',
                LEVEL_LOOK[kind],
                percent(value) > RIGHT_HALF ? 'pr-1.5' : 'pl-1.5',
              )}
            >
              {label}
            </span>
            <span
              style={{
                left: `${percent(value)}%`,
                bottom: `-${levelReach(points, levels, row)}px`,
              }}
              className={clsx('absolute top-0 border-l-2', LEVEL_LOOK[kind])}
            />
          </div>
        ))}
        {points.map(({ label, value, isMine }) => (
          <div key={label} className="relative h-7">
            <span
              style={{ width: `${percent(value)}%` }}
              className={clsx(
                'absolute top-1/2 left-0 border-t',
                isMine ? 'border-t-2 border-accent' : 'border-line-strong',
              )}
            />
            <span
              style={{ left: `${percent(value)}%` }}
              className={clsx(
                'absolute top-1/2 size-2.5 -translate-1/2',
                isMine ? 'rounded-full bg-accent' : 'border-[1.5px] border-ink-2 bg-surface',
              )}
            />
            <span
              style={besides(percent(value))}
              className={clsx(
                'absolute top-1/2 -translate-y-1/2 whitespace-nowrap',
                percent(value) > RIGHT_HALF ? 'pr-3' : 'pl-3',
              )}
            >
              <span
                className={clsx(
                  'bg-surface px-1',
                  isMine ? 'font-semibold text-accent' : 'text-ink-2',
                )}
              >
                {label}
              </span>
            </span>
          </div>
        ))}
        <div className="relative mt-1 h-6 border-t border-line-strong text-[0.75rem] text-ink-3">
          {ticks.map((tick, place) => (
            <span
              key={tick}
              style={{ left: `${percent(tick)}%` }}
              className={clsx(
                'absolute top-1.5 leading-4 whitespace-nowrap',
                place === 0
                  ? ''
                  : place === ticks.length - 1
                    ? '-translate-x-full'
                    : '-translate-x-1/2',
              )}
            >
              {writeTick(tick)}
            </span>
          ))}
        </div>
      </div>
    </figure>
  );
}

const LEVEL_ROW = 20;
const POINT_ROW = 28;
const AXIS_GAP = 4;

/** How far a level's line goes below its own row to reach the axis, in pixels. */
function levelReach(
  points: readonly AxisPoint[],
  levels: readonly AxisLevel[],
  row: number,
): number {
  return (levels.length - 1 - row) * LEVEL_ROW + points.length * POINT_ROW + AXIS_GAP;
}

/** To the right of a place in the left half, to the left of one in the right half. */
function besides(percent: number): { left?: string; right?: string } {
  return percent > RIGHT_HALF ? { right: `${100 - percent}%` } : { left: `${percent}%` };
}

/** From the tick below the lowest value to the tick above the highest, with at least half a step of room. */
function listTicks(values: readonly number[], step: number): number[] {
  const first = Math.max(0, Math.floor(Math.min(...values) / step - 0.5));
  const last = Math.ceil(Math.max(...values) / step + 0.5);
  return Array.from({ length: last - first + 1 }, (_, place) =>
    Number(((first + place) * step).toFixed(4)),
  );
}

function describe(
  title: string,
  points: readonly AxisPoint[],
  levels: readonly AxisLevel[],
): string {
  return `${title}: ${[...points, ...levels].map(({ label }) => label).join(', ')}.`;
}
