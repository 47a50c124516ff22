'use client';
/** The settings form: what is typed, what it means, and the address that says the same. */
import { useEffect, useMemo, useState } from 'react';
import {
  findPreset,
  fitSettings,
  parseRate,
  parseSettings,
  rateRange,
  readConfigLink,
  spellSchedule,
  spellSettings,
  suggestSchedule,
  writeConfigLink,
  type ExperimentTask,
  type Preset,
  type ReadSettings,
  type RunConfig,
  type ScheduleFieldId,
  type ScheduleKind,
  type ScheduleText,
  type Settings,
  type SettingsText,
} from '@/lib/core/experiment';

export interface SettingsForm extends ReadSettings {
  text: SettingsText;
  preset: Preset;
  /** The last rate that could be read: where the slider stands. */
  lastRate: number;
  /** Sentences about parts of the link that could not be used. */
  linkNotes: readonly string[];
  change(part: 'rate' | 'batchSize' | 'epochs' | 'seed', text: string): void;
  /** Begins with parameters that suit the preset. */
  chooseSchedule(kind: ScheduleKind): void;
  changeSchedule(part: Partial<Pick<ScheduleText, 'rule' | 'monitor'>>): void;
  changeScheduleNumber(field: ScheduleFieldId, text: string): void;
  /** Also takes over the epochs that belong to the preset, and a schedule's parameters where they are still those suggested. */
  choosePreset(id: string): void;
  /** Sets everything as a run had it. */
  takeOver(config: RunConfig): void;
}

/** Typing changes the address only after a rest: browsers limit how often that may happen. */
const ADDRESS_DELAY_MS = 300;

/** `search` is the query that the page was opened with; later changes of it are this hook's own. */
export function useSettings(task: ExperimentTask, search: string): SettingsForm {
  const [link] = useState(() => readConfigLink(search, task));
  const [form, setForm] = useState({
    text: spellSettings(link.settings),
    lastRate: link.settings.learningRate,
    isTouched: false,
  });
  const read = useMemo(() => parseSettings(form.text, task), [form.text, task]);

  const actions = useMemo(() => {
    const setText = (change: (before: SettingsText) => Partial<SettingsText>): void =>
      setForm((before) => {
        const text = { ...before.text, ...change(before.text) };
        const rate = parseRate(text.rate, rateRange(task));
        return { text, lastRate: rate.ok ? rate.value.rate : before.lastRate, isTouched: true };
      });
    return {
      change: (part: 'rate' | 'batchSize' | 'epochs' | 'seed', value: string) =>
        setText(() => ({ [part]: value })),
      chooseSchedule: (kind: ScheduleKind) =>
        setText(({ preset }) => ({ schedule: suggestText(task, preset, kind) })),
      changeSchedule: (part: Partial<Pick<ScheduleText, 'rule' | 'monitor'>>) =>
        setText(({ schedule }) => ({ schedule: { ...schedule, ...part } })),
      changeScheduleNumber: (field: ScheduleFieldId, value: string) =>
        setText(({ schedule }) => ({
          schedule: { ...schedule, numbers: { ...schedule.numbers, [field]: value } },
        })),
      choosePreset: (id: string) =>
        setText(({ preset, epochs, schedule }) => ({
          preset: id,
          epochs: String(findPreset(task, id)?.epochs ?? epochs),
          schedule: isSame(schedule, suggestText(task, preset, schedule.kind))
            ? suggestText(task, id, schedule.kind)
            : schedule,
        })),
      takeOver: (config: RunConfig) =>
        setText((before) => {
          // A run may be older than the task, whose presets and knobs have changed since.
          const preset = findPreset(task, config.preset) ? config.preset : before.preset;
          return spellSettings(fitSettings({ ...config, preset }, task));
        }),
    };
  }, [task]);

  useAddress(form.isTouched ? read.settings : null);

  return {
    ...read,
    ...actions,
    text: form.text,
    lastRate: form.lastRate,
    preset: findPreset(task, form.text.preset) ?? task.presets[0]!,
    linkNotes: link.notes,
  };
}

function suggestText(task: ExperimentTask, preset: string, kind: ScheduleKind): ScheduleText {
  const { epochs } = findPreset(task, preset) ?? task.presets[0]!;
  return spellSchedule(suggestSchedule(kind, epochs));
}

function isSame(one: ScheduleText, other: ScheduleText): boolean {
  const fields = Object.keys(other.numbers) as ScheduleFieldId[];
  return (
    one.kind === other.kind &&
    one.rule === other.rule &&
    one.monitor === other.monitor &&
    fields.every((field) => one.numbers[field] === other.numbers[field])
  );
}

/** Writes settings into the address, without a new entry in the history; null leaves it alone. */
function useAddress(settings: Settings | null): void {
  useEffect(() => {
    if (!settings) return;
    const timer = setTimeout(() => {
      const { pathname, search, hash } = window.location;
      const query = writeConfigLink(settings, search);
      if (query !== search) window.history.replaceState(null, '', `${pathname}${query}${hash}`);
    }, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [settings]);
}
