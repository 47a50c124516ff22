/** The bowl, whose curvature only scales its height, the places where the ball has been and where it is. Places are percentages, so it fills any box. */

/** The drawing shows a little more than the first distance. */
const ROOM = 1.3;
const SAMPLES = 60;
/** Room for the axis below, in per cent of the height. */
const FLOOR = 86;
const CEILING = 4;

export function BowlDrawing({
  weights,
  label,
}: {
  /** From the start to where the ball is. */
  weights: readonly number[];
  label: string;
}) {
  const reach = Math.abs(weights[0]!) * ROOM;
  const x = (weight: number): number => 50 + (weight / reach) * 48;
  const y = (weight: number): number => FLOOR - (weight / reach) ** 2 * (FLOOR - CEILING);
  const bowl = Array.from({ length: SAMPLES + 1 }, (_, at) => {
    const weight = reach * ((2 * at) / SAMPLES - 1);
    return `${x(weight)} ${y(weight)}`;
  });
  const here = weights.at(-1)!;
  const isOut = Math.abs(here) > reach;
  const path = weights.map((weight) => `${x(weight)} ${y(weight)}`).join('L');
  const ticks = listTicks(reach);
  return (
    <div className="relative min-h-48 grow">
      <svg
        width="100%"
        height="100%"
        role="img"
        aria-label={label}
        className="absolute inset-0 size-full text-[12px] tabular-nums"
      >
        <line
          x1="0"
          x2="100%"
          y1={`${FLOOR + 3}%`}
          y2={`${FLOOR + 3}%`}
          className="stroke-line-strong"
        />
        {ticks.map((tick) => (
          <text
            key={tick}
            x={`${x(tick)}%`}
            y={`${FLOOR + 3}%`}
            dy={17}
            textAnchor="middle"
            className="fill-ink-3"
          >
            {String(tick).replace('-', '−')}
          </text>
        ))}
        <text x="100%" y={`${FLOOR + 3}%`} dy={-6} textAnchor="end" className="fill-ink-3">
          weight w
        </text>
        <text x="50%" y={14} textAnchor="middle" className="fill-ink-3">
          loss L(w)
        </text>
        <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">
          <path
            d={`M${bowl.join('L')}`}
            strokeWidth={1.5}
            vectorEffect="non-scaling-stroke"
            className="fill-none stroke-ink-2"
          />
          {weights.length > 1 && (
            <path
              d={`M${path}`}
              strokeWidth={1.25}
              strokeDasharray="3 4"
              vectorEffect="non-scaling-stroke"
              className="fill-none stroke-accent"
            />
          )}
        </svg>
        {weights.slice(0, -1).map((weight, step) => (
          <circle
            key={step}
            cx={`${x(weight)}%`}
            cy={`${y(weight)}%`}
            r={4}
            className="fill-surface stroke-accent stroke-2"
          />
        ))}
        {isOut ? (
          <text
            x={here < 0 ? '0' : '100%'}
            y="78%"
            textAnchor={here < 0 ? 'start' : 'end'}
            className="fill-accent font-medium"
          >
            {here < 0 ? '← out of view' : 'out of view →'}
          </text>
        ) : (
          <circle cx={`${x(here)}%`} cy={`${y(here)}%`} r={8} className="fill-accent" />
        )}
      </svg>
    </div>
  );
}

/** Whole numbers, or halves where the view is small; few of them. */
function listTicks(reach: number): number[] {
  const step = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].find((size) => reach / size <= 3.5) ?? 100;
  const most = Math.floor(reach / step);
  return Array.from({ length: 2 * most + 1 }, (_, at) => Number(((at - most) * step).toFixed(2)));
}
