'use client';
/** The rate, as text and on a slider, and the number of epochs: those of them that the task leaves free. */
import clsx from 'clsx';
import { formatRate } from '@/components/progress/format-figures';
import { isRateFree, MOST_EPOCHS, rateRange, type ExperimentTask } from '@/lib/core/experiment';
import type { SettingsForm } from '../use-settings';
import { RateSlider } from './rate-slider';
import { TextField } from './text-field';

export function RateField({
  form,
  task,
  recordedRates,
  ownRates,
}: {
  form: SettingsForm;
  task: ExperimentTask;
  recordedRates: readonly number[];
  ownRates: readonly number[];
}) {
  const { text, problems, commaRate } = form;
  const mayMoveRate = isRateFree(task);
  const mayMoveEpochs = task.epochs === 'free';
  if (!mayMoveRate && !mayMoveEpochs) return null;
  return (
    <div className="mb-4">
      <div
        className={clsx(
          'grid items-start gap-4',
          mayMoveRate && mayMoveEpochs && 'grid-cols-[minmax(0,3fr)_minmax(0,2fr)]',
        )}
      >
        {mayMoveRate && (
          <TextField
            label="Learning rate"
            inputMode="decimal"
            value={text.rate}
            onChange={(rate) => form.change('rate', rate)}
            problem={problems.rate}
            note={
              commaRate === null
                ? undefined
                : `Read as ${formatRate(commaRate)}: the decimal point is a dot here.`
            }
            data-field="rate"
          />
        )}
        {mayMoveEpochs && (
          <TextField
            label="Epochs"
            type="number"
            min={1}
            max={MOST_EPOCHS}
            step={1}
            value={text.epochs}
            onChange={(epochs) => form.change('epochs', epochs)}
            problem={problems.epochs}
            data-field="epochs"
          />
        )}
      </div>
      {mayMoveRate && (
        <div className="mt-4">
          <RateSlider
            rate={form.lastRate}
            range={rateRange(task)}
            recordedRates={recordedRates}
            ownRates={ownRates}
            onChange={(rate) => form.change('rate', formatRate(rate))}
          />
          <MarksNote hasRecorded={recordedRates.length > 0} hasOwn={ownRates.length > 0} />
        </div>
      )}
    </div>
  );
}

/** The key to the marks under the scale; each is drawn as it is there. */
function MarksNote({ hasRecorded, hasOwn }: { hasRecorded: boolean; hasOwn: boolean }) {
  if (!hasRecorded && !hasOwn) return null;
  return (
    <p aria-hidden className="mt-1 flex flex-wrap gap-x-4 text-1 text-ink-3">
      {hasRecorded && (
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2 border-[1.5px] border-line-strong bg-surface" />
          recorded runs
        </span>
      )}
      {hasOwn && (
        <span className="inline-flex items-center gap-1.5">
          <span className="size-2 rounded-full bg-accent" />
          your runs
        </span>
      )}
    </p>
  );
}
