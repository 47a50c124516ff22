/** The choices of a question as one native radio group: arrow keys move, Enter checks the answer. */
import type { Ref } from 'react';
import { type ChoiceId, letterOf } from '@/lib/core/quiz';
import type { ChoiceView } from './question-view';

export function ChoiceFields({
  name,
  legend,
  choices,
  order,
  chosen,
  describedBy,
  firstRef,
  onChoose,
}: {
  /** Of the radio group, unique on the page. */
  name: string;
  legend: string;
  choices: readonly ChoiceView[];
  order: readonly ChoiceId[];
  chosen: ChoiceId | null;
  /** Id of a sentence about the group, or undefined. */
  describedBy: string | undefined;
  firstRef: Ref<HTMLInputElement>;
  onChoose: (id: ChoiceId) => void;
}) {
  return (
    <fieldset aria-describedby={describedBy} className="min-w-0">
      <legend className="sr-only">{legend}</legend>
      <div className="grid gap-2">
        {order.map((id, index) => (
          <label
            key={id}
            className="grid cursor-pointer grid-cols-[1.25rem_1rem_minmax(0,1fr)] gap-x-2.5 rounded-2 border border-line-strong bg-surface p-3 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent sm:grid-cols-[1.25rem_1.25rem_minmax(0,1fr)] sm:gap-x-3 sm:p-4"
          >
            <input
              ref={index === 0 ? firstRef : undefined}
              type="radio"
              name={name}
              value={id}
              checked={chosen === id}
              onChange={() => onChoose(id)}
              className="my-0.5 size-5 accent-accent outline-none"
            />
            <span className="font-semibold text-ink-3">{letterOf(order, id)}</span>
            <span className="min-w-0">{choices.find((choice) => choice.id === id)?.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
