/** Choices as one native group of radio buttons or checkboxes: arrow keys or Tab move, Enter checks the answer. */
import type { FieldsProps } from '../kind-look';
import { letterOf } from '@/lib/core/quiz';
import { ANSWER_FIELD } from '../../focus-open-field';

type Props = Pick<
  FieldsProps<'single' | 'multiple'>,
  'asked' | 'order' | 'response' | 'onChange' | 'name' | 'describedBy' | 'disabled'
> & {
  type: 'radio' | 'checkbox';
  /** Says how many may be chosen; left out where it is one. */
  note?: string;
};

export function ChoiceFields({
  type,
  note,
  asked: { parts, id: questionId },
  order,
  response,
  onChange,
  name,
  describedBy,
  disabled,
}: Props) {
  const chosen = new Set(response.chosen);

  function choose(id: string, isChosen: boolean) {
    if (type === 'radio') return onChange({ chosen: [id], texts: {} });
    const ids = isChosen ? [...response.chosen, id] : response.chosen.filter((one) => one !== id);
    onChange({ chosen: ids, texts: {} });
  }

  return (
    <fieldset aria-describedby={describedBy} disabled={disabled} className="min-w-0">
      <legend className={note ? 'mb-3 text-2 text-ink-2' : 'sr-only'}>
        <span className="sr-only">Choices of {name}</span>
        {note && (
          <>
            <span className="sr-only">: </span>
            {note}
          </>
        )}
      </legend>
      <div className="grid gap-2">
        {order.map((id) => (
          <label
            key={id}
            className="grid cursor-pointer grid-cols-[1.25rem_1rem_minmax(0,1fr)] gap-x-2.5 rounded-2 border border-line-strong bg-surface p-3 hover:bg-sunken has-checked:border-accent has-checked:bg-accent-soft has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent has-disabled:cursor-not-allowed sm:grid-cols-[1.25rem_1.25rem_minmax(0,1fr)] sm:gap-x-3 sm:p-4"
          >
            <input
              type={type}
              name={`${questionId}-choice`}
              value={id}
              checked={chosen.has(id)}
              onChange={(event) => choose(id, event.target.checked)}
              className="my-0.5 size-5 accent-accent outline-none"
              {...ANSWER_FIELD}
            />
            <span className="font-semibold text-ink-3">{letterOf(order, id)}</span>
            <span className="min-w-0">{parts.find((part) => part.id === id)?.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
