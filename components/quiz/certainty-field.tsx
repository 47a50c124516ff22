/** How sure a learner is of an answer, asked before it is checked. It may be left open. */
import { CERTAINTIES, type Certainty } from './result-words';

export function CertaintyField({
  name,
  certainty,
  onSay,
}: {
  /** Of the radio group, unique on the page. */
  name: string;
  certainty: Certainty | null;
  onSay: (certainty: Certainty) => void;
}) {
  return (
    <fieldset className="mt-6 min-w-0">
      <legend className="mb-2 font-medium">
        How sure are you? <span className="font-normal text-ink-3">(optional)</span>
      </legend>
      <div className="inline-flex overflow-hidden rounded-1 border border-line-strong bg-surface max-sm:w-full">
        {CERTAINTIES.map(({ id, label }) => (
          <label
            key={id}
            className="flex min-h-10 cursor-pointer items-center gap-2 border-line-strong px-3 py-2 not-first:border-l hover:bg-sunken has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent-strong has-focus-visible:outline-2 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent max-sm:flex-auto sm:px-4"
          >
            <input
              type="radio"
              name={name}
              value={id}
              checked={certainty === id}
              onChange={() => onSay(id)}
              className="size-4 flex-none accent-accent outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
