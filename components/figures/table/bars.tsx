/** Rows of a table as horizontal bars from zero, each with its number as it is written. */

/** A column of a table but the first. */
export interface TableSeries {
  name: string;
  /** One a row; null leaves a gap. */
  values: (number | null)[];
  /** The cells as written. */
  texts: string[];
}

const BAR = 16;
const GAP = 4;

/** How the bars of a row are told apart. */
const LOOKS = [
  'fill-line-strong stroke-line-strong',
  'fill-surface stroke-line-strong',
  'fill-ink-2 stroke-ink-2',
  'fill-line stroke-line-strong',
  'fill-surface stroke-ink-2 [stroke-dasharray:3_2]',
  'fill-sunken stroke-ink-2',
];

export function Bars({
  label,
  names,
  series,
}: {
  label: string;
  names: readonly string[];
  series: readonly TableSeries[];
}) {
  const values = series.flatMap((line) => line.values.map((value) => value ?? 0));
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const x = (value: number): number => (high === low ? 0 : ((value - low) / (high - low)) * 100);
  const height = series.length * (BAR + GAP);
  return (
    <div role="img" aria-label={label}>
      <div aria-hidden>
        {series.length > 1 && (
          <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 text-2 text-ink-2">
            {series.map(({ name }, at) => (
              <li key={name} className="inline-flex items-center gap-2">
                <svg width={20} height={12}>
                  <rect x={0.5} y={0.5} width={19} height={11} className={LOOKS[at]} />
                </svg>
                {name}
              </li>
            ))}
          </ul>
        )}
        <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-3 text-2">
          {names.map((name, row) => (
            <div key={name} className="col-span-2 grid grid-cols-subgrid items-center">
              <span className="max-w-40">{name}</span>
              <div className="pr-16">
                <svg
                  width="100%"
                  height={height}
                  className="block overflow-visible text-[12px] tabular-nums"
                >
                  {series.map(({ values: line, texts }, at) => {
                    const value = line[row] ?? 0;
                    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
                    return (
                      <g key={at}>
                        <rect
                          x={`${from}%`}
                          y={at * (BAR + GAP) + 2}
                          width={`${to - from}%`}
                          height={BAR}
                          className={LOOKS[at]}
                        />
                        <text x={`${to}%`} dx={8} y={at * (BAR + GAP) + 14} className="fill-ink-2">
                          {texts[row]}
                        </text>
                      </g>
                    );
                  })}
                </svg>
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
