/** Contours of a bowl and one path on it, at equal scales on both axes. */
import type { Pair, ValleyPoint } from '@/lib/core/figures';

const ROOM = 1.25;
/** Losses of the contours, as shares of the loss at the start. */
const LEVELS = [0.02, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2.5];

export function ValleyDrawing({
  name,
  points,
  curvatures,
  words,
}: {
  name: string;
  /** From the start to where it is. */
  points: readonly ValleyPoint[];
  curvatures: Pair;
  words: string;
}) {
  const first = points[0]!;
  const last = points.at(-1)!;
  const reach = Math.max(...first.at.map(Math.abs)) * ROOM;
  const [a, b] = curvatures;
  // SVG counts downwards, and the bowl is the same upside down.
  const trace = points.map(({ at: [x, y] }) => `${x.toFixed(3)} ${(-y).toFixed(3)}`).join('L');
  const dot = reach / 45;
  return (
    <div className="grid grid-cols-[9rem_minmax(0,1fr)] items-center gap-x-4 sm:block">
      <p className="order-2 text-2 sm:mb-2">
        <span className="block font-medium">{name}</span>
        <span className="block text-ink-2 tabular-nums">{words}</span>
      </p>
      <svg
        viewBox={`${-reach} ${-reach} ${2 * reach} ${2 * reach}`}
        role="img"
        aria-label={`${name}: the path from the start after ${points.length - 1} steps, ${words}. The ellipses are lines of equal loss around the bottom.`}
        className="block aspect-square w-full overflow-hidden rounded-1 border border-line"
      >
        {LEVELS.map((level) => (
          <ellipse
            key={level}
            rx={Math.sqrt((2 * level * first.loss) / a)}
            ry={Math.sqrt((2 * level * first.loss) / b)}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-line-strong/60"
          />
        ))}
        <path
          d={`M${-dot * 2} 0H${dot * 2}M0 ${-dot * 2}V${dot * 2}`}
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-ink-2"
        />
        <path
          d={`M${trace}`}
          strokeWidth={1.5}
          vectorEffect="non-scaling-stroke"
          className="fill-none stroke-accent"
        />
        {points.slice(0, -1).map(({ at: [x, y] }, step) => (
          <circle key={step} cx={x} cy={-y} r={dot} className="fill-accent" />
        ))}
        <circle cx={last.at[0]} cy={-last.at[1]} r={dot * 2} className="fill-accent" />
      </svg>
    </div>
  );
}
