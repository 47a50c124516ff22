'use client';
/** A choice between a few words in one row. */
import { useId } from 'react';

export function RadioRow<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  /** Shown before the options. */
  label: string;
  value: Value;
  options: readonly { value: Value; text: string }[];
  onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4 text-2 print:hidden">
      <legend className="float-left mr-3 text-ink-3">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="inline-flex min-h-6 items-center gap-1.5">
          <input
            type="radio"
            name={name}
            className="size-4 accent-accent"
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </fieldset>
  );
}
