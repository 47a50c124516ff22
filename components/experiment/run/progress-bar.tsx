/** How far something is: the browser's own progress element. Without a value it only says that something goes on. */

const SHAPE = 'block h-2 w-full appearance-none overflow-hidden rounded-full border-0';

const MEASURED = [
  'bg-line [&::-webkit-progress-bar]:bg-line [&::-moz-progress-bar]:bg-accent',
  '[&::-webkit-progress-value]:rounded-full [&::-webkit-progress-value]:bg-accent',
].join(' ');

/** Stripes that stand still: the words beside it say what goes on. */
const UNKNOWN = [
  'bg-[repeating-linear-gradient(115deg,var(--color-accent)_0_6px,var(--color-line)_6px_14px)]',
  '[&::-webkit-progress-bar]:bg-transparent [&::-moz-progress-bar]:bg-transparent',
].join(' ');

export function ProgressBar({
  label,
  value,
  max,
}: {
  label: string;
  /** Null where it is not known. */
  value: number | null;
  max: number;
}) {
  return value === null ? (
    <progress aria-label={label} className={`${SHAPE} ${UNKNOWN}`} />
  ) : (
    <progress aria-label={label} value={value} max={max} className={`${SHAPE} ${MEASURED}`}>
      {Math.round((value / max) * 100)} %
    </progress>
  );
}
