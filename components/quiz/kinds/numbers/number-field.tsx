/** A field for one number, with its unit behind it. Enter checks the answer. */
import { useId } from 'react';
import { NUMBER_FIELD, type Response } from '@/lib/core/quiz';
import { ANSWER_FIELD } from '../../focus-open-field';

export function NumberField({
  unit,
  response,
  onChange,
  name,
  describedBy,
  disabled,
}: {
  unit: string | null;
  response: Response;
  onChange: (response: Response) => void;
  /** As for QuestionFields. */
  name: string;
  describedBy: string | undefined;
  disabled: boolean;
}) {
  const id = useId();
  const descriptions = [unit && `${id}-unit`, `${id}-help`, describedBy].filter(Boolean);
  return (
    <div>
      <label htmlFor={id} className="mb-2 block font-medium">
        Your answer<span className="sr-only"> to {name}</span>
      </label>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={60}
          value={response.texts[NUMBER_FIELD] ?? ''}
          onChange={(event) =>
            onChange({ chosen: [], texts: { [NUMBER_FIELD]: event.target.value } })
          }
          disabled={disabled}
          aria-describedby={descriptions.join(' ')}
          className="min-h-11 w-44 rounded-1 border border-line-strong bg-surface px-3 py-2 text-4 tabular-nums disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3"
          {...ANSWER_FIELD}
        />
        {unit !== null && <span id={`${id}-unit`}>{unit}</span>}
      </div>
      <p id={`${id}-help`} className="mt-2 text-1 text-ink-3">
        {unit === null
          ? 'Decimals with a point or a comma, or written as 2e-5.'
          : 'Decimals with a point or a comma. The unit may be left out.'}
      </p>
    </div>
  );
}
