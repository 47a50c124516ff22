/** The mark: ten bars, one of them yours. */
import clsx from 'clsx';

const COLUMNS = [0, 5.4, 10.8, 16.2, 21.6];
const ROWS = [0, 10.5];

export function Mark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 25 20" aria-hidden className={clsx('h-5 w-[25px] flex-none', className)}>
      {ROWS.flatMap((y) =>
        COLUMNS.map((x) => (
          <rect
            key={`${x} ${y}`}
            x={x}
            y={y}
            width={3.4}
            height={9.5}
            rx={1}
            className={isYours(x, y) ? 'fill-accent' : 'fill-current'}
          />
        )),
      )}
    </svg>
  );
}

function isYours(x: number, y: number): boolean {
  return x === COLUMNS.at(-1) && y === ROWS.at(-1);
}
