'use client';
/** A labelled field of text or number with its note and its problem, tied together for screen readers. */
import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange'> & {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** A sentence that says what is wrong; null while nothing is. */
  problem: string | null;
  note?: ReactNode;
};

export function TextField({ label, value, onChange, problem, note, className, ...rest }: Props) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block text-2 font-medium">
        {label}
      </label>
      <input
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problem !== null}
        aria-describedby={problem || note ? `${id}-note` : undefined}
        className={clsx(
          'block min-h-10 w-full rounded-1 border bg-surface px-3 py-2 tabular-nums',
          'disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3',
          problem ? 'border-wrong' : 'border-line-strong',
        )}
        {...rest}
      />
      <div id={`${id}-note`} className="text-1 text-ink-3">
        {problem ? (
          <p className="mt-1 flex gap-1.5 text-wrong">
            <CircleAlert aria-hidden size={14} strokeWidth={1.75} className="mt-0.75 flex-none" />
            {problem}
          </p>
        ) : (
          note && <p className="mt-1">{note}</p>
        )}
      </div>
    </div>
  );
}
