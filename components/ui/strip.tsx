/** The tenfold strip: one cell a mode (or a question), empty, half or full. Always with a text that says the same. */
import clsx from 'clsx';

export type StripCell = 'empty' | 'half' | 'full';

export function Strip({
  cells,
  label,
  className,
}: {
  cells: readonly StripCell[];
  label: string;
  className?: string;
}) {
  return (
    <span
      role="img"
      aria-label={label}
      className={clsx('inline-flex gap-[3px] align-middle', className)}
    >
      {cells.map((cell, place) => (
        <i
          key={place}
          className={clsx(
            'block h-4 w-2 overflow-hidden rounded-[2px] border',
            cell === 'empty' ? 'border-line-strong' : 'border-accent',
            cell === 'full' && 'bg-accent',
            cell === 'half' && 'bg-linear-to-t from-accent from-50% to-transparent to-50%',
          )}
        />
      ))}
    </span>
  );
}
