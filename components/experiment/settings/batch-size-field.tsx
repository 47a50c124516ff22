'use client';
/** The batch size, where the task leaves it to the learner: one of a few, in one row. */
import clsx from 'clsx';
import { formatCount } from '@/components/progress/format-figures';
import { countSteps, listBatchSizes, type ExperimentTask } from '@/lib/core/experiment';
import type { SettingsForm } from '../use-settings';

export function BatchSizeField({
  form: { text, preset, change },
  task,
}: {
  form: SettingsForm;
  task: ExperimentTask;
}) {
  const batchSize = Number(text.batchSize);
  const { stepsPerEpoch } = countSteps({ ...task, images: preset.images, epochs: 1, batchSize });
  return (
    <fieldset className="mb-4 min-w-0">
      <legend className="mb-1 text-2 font-medium">Batch size</legend>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(2.75rem,1fr))] gap-1.5">
        {listBatchSizes(task).map((size) => (
          <label
            key={size}
            className={clsx(
              'relative flex min-h-11 items-center justify-center rounded-1 border px-1 tabular-nums',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent',
              'cursor-pointer in-disabled:cursor-not-allowed',
              size === batchSize
                ? 'border-accent bg-accent-soft font-semibold inset-ring inset-ring-accent'
                : 'border-line-strong bg-surface hover:bg-sunken in-disabled:hover:bg-surface',
            )}
          >
            <input
              type="radio"
              name="lab-batch-size"
              value={size}
              checked={size === batchSize}
              onChange={() => change('batchSize', String(size))}
              className="sr-only"
            />
            {size}
          </label>
        ))}
      </div>
      <p className="mt-1 text-1 text-ink-3">
        {stepsPerEpoch === 1 ? '1 step' : `${formatCount(stepsPerEpoch)} steps`} an epoch in the
        size {preset.title}.
      </p>
    </fieldset>
  );
}
