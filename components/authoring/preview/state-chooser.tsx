'use client';
/** The states that something on a page can be in: one chosen, or all of them one below the other. */
import { useId, useState, type ReactNode } from 'react';

export interface PreviewState {
  /** Unique among the states. */
  label: string;
  /** What it stands for, e.g. misconceptions; missing for most. */
  note?: string;
  show: () => ReactNode;
}

export function StateChooser({
  of,
  states,
  showsAll,
}: {
  /** What is in these states, e.g. `question "lr-range"`. */
  of: string;
  states: readonly PreviewState[];
  showsAll: boolean;
}) {
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  // A state may be gone after an edit.
  const current = states.find(({ label }) => label === chosen) ?? states[0];
  if (showsAll) {
    return states.map((state) => (
      <div key={state.label} className="mt-6">
        <p className="font-mono text-1">{state.label}</p>
        <Framed of={of} state={state} />
      </div>
    ));
  }
  return (
    <>
      <fieldset className="mt-3 min-w-0">
        <legend className="sr-only">State of {of}</legend>
        <div className="flex flex-wrap gap-1.5">
          {states.map(({ label }) => (
            <label
              key={label}
              className="inline-flex min-h-8 cursor-pointer items-center gap-2 rounded-1 border border-dashed border-line-strong px-2.5 font-mono text-1 hover:bg-sunken has-checked:border-solid has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={id}
                value={label}
                checked={label === current?.label}
                onChange={() => setChosen(label)}
                className="size-3.5 flex-none accent-accent outline-none"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      {current && <Framed key={current.label} of={of} state={current} />}
    </>
  );
}

function Framed({ of, state: { label, note, show } }: { of: string; state: PreviewState }) {
  return (
    <>
      {note !== undefined && <p className="mt-3 text-2 text-ink-2">{note}</p>}
      <div
        role="group"
        aria-label={`${of}: ${label}`}
        className="mt-3 rounded-2 border border-dashed border-line-strong p-4 sm:p-6"
      >
        {show()}
      </div>
    </>
  );
}
