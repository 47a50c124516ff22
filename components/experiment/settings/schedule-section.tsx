'use client';
/** The schedule of the rate: its kind, its parameters, and what it cannot do in this run. */
import { CircleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import {
  FIELDS_OF_KIND,
  foreseeSchedule,
  MONITORS,
  PLATEAU_RULES,
  SCHEDULE_FIELDS,
  SCHEDULE_KINDS,
  SCHEDULE_TITLES,
  type PlateauSchedule,
  type ScheduleKind,
} from '@/lib/core/experiment';
import type { SettingsForm } from '../use-settings';
import { TextField } from './text-field';

const NOTES: Record<ScheduleKind, string> = {
  constant: 'The rate stays as it is.',
  plateau: 'After each epoch: where the figure has stopped improving, the rate is reduced.',
  step: 'Reduced every few epochs.',
  exponential: 'Reduced after every epoch.',
  cosine: 'Rises in the warm-up, then falls along half a cosine.',
  'one-cycle': 'Rises and falls once, by cosines.',
};

export function ScheduleSection({ form }: { form: SettingsForm }) {
  const { schedule } = form.text;
  const { settings, problems } = form;
  return (
    <div className="grid gap-4">
      <Choice
        label="Schedule"
        value={schedule.kind}
        options={SCHEDULE_KINDS.map((kind) => [kind, SCHEDULE_TITLES[kind]])}
        onChange={form.chooseSchedule}
        note={NOTES[schedule.kind]}
        dataField="schedule"
      />
      {schedule.kind === 'plateau' && (
        <div className="grid grid-cols-2 items-start gap-4">
          <Choice
            label="Rule of"
            value={schedule.rule}
            options={(['keras', 'pytorch'] as const).map((rule) => [rule, PLATEAU_RULES[rule]])}
            onChange={(rule) => form.changeSchedule({ rule })}
          />
          <Choice
            label="Watches"
            value={schedule.monitor}
            options={MONITOR_OPTIONS}
            onChange={(monitor) => form.changeSchedule({ monitor })}
          />
        </div>
      )}
      {FIELDS_OF_KIND[schedule.kind].length > 0 && (
        <div className="grid grid-cols-2 items-start gap-4">
          {FIELDS_OF_KIND[schedule.kind].map((field) => {
            const { title, note, isWhole } = SCHEDULE_FIELDS[field];
            return (
              <TextField
                key={field}
                label={title}
                inputMode={isWhole ? 'numeric' : 'decimal'}
                value={schedule.numbers[field] ?? ''}
                onChange={(text) => form.changeScheduleNumber(field, text)}
                problem={problems.schedule[field] ?? null}
                note={note}
                data-field={`schedule-${field}`}
              />
            );
          })}
        </div>
      )}
      <div aria-live="polite" className="empty:hidden">
        {settings &&
          foreseeSchedule(settings.schedule, settings).map((note) => (
            <p key={note} className="flex gap-1.5 text-1 text-caution not-first:mt-2">
              <CircleAlert aria-hidden size={14} strokeWidth={1.75} className="mt-0.75 flex-none" />
              {note}
            </p>
          ))}
      </div>
    </div>
  );
}

const MONITOR_OPTIONS: readonly (readonly [PlateauSchedule['monitor'], string])[] = (
  ['valLoss', 'valAccuracy', 'trainLoss', 'trainAccuracy'] as const
).map((monitor) => [monitor, MONITORS[monitor]]);

function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  note,
  dataField,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
  note?: ReactNode;
  dataField?: string;
}) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="mb-1 block text-2 font-medium">
        {label}
      </label>
      <select
        id={id}
        data-field={dataField}
        value={value}
        aria-describedby={note ? `${id}-note` : undefined}
        onChange={({ target }) => {
          const chosen = options.find(([known]) => known === target.value);
          if (chosen) onChange(chosen[0]);
        }}
        className="block min-h-10 w-full rounded-1 border border-line-strong bg-surface px-2 py-2 disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-3"
      >
        {options.map(([known, title]) => (
          <option key={known} value={known}>
            {title}
          </option>
        ))}
      </select>
      {note && (
        <p id={`${id}-note`} className="mt-1 text-1 text-ink-3">
          {note}
        </p>
      )}
    </div>
  );
}
