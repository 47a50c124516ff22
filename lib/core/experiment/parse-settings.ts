/**
 * What a learner may set, from text to values. One reading for the form and for links, with a
 * sentence for each way of being wrong. Where a wrong value is shown, and what takes its place, is
 * decided by whoever asks.
 */
import { err, ok, type Result } from '../result';
import { initialBatchSize, listBatchSizes, parseBatchSize } from './batch-size-knob';
import { initialRate, isRateFree, rateRange } from './learning-rate-knob';
import { clampRate, type RateRange } from './learning-rate-scale';
import { recipeOf } from './network/recipe';
import { quote } from './quote';
import { runConfigSchema, type RunConfig } from './run';
import {
  parseSchedule,
  type ScheduleProblems,
  type ScheduleText,
} from './schedules/parse-schedule';
import type { Schedule } from './schedules/schedule';
import { spellSchedule } from './schedules/spell-schedule';
import type { ExperimentTask, Preset } from './task';

export interface Settings {
  /** Id of a preset of the task. */
  preset: string;
  learningRate: number;
  /** One of the task's. */
  batchSize: number;
  schedule: Schedule;
  epochs: number;
  seed: number;
}

/** The same as typed. */
export interface SettingsText {
  preset: string;
  rate: string;
  batchSize: string;
  schedule: ScheduleText;
  epochs: string;
  seed: string;
}

export const MOST_EPOCHS = 100;
export const LARGEST_SEED = 2 ** 31 - 1;

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const WHOLE = /^[+-]?\d+$/;

export interface ReadRate {
  rate: number;
  /** True where a comma stood for the decimal point. */
  comma: boolean;
}

/** Accepts `0.001`, `.001`, `1e-3`, and a comma as decimal point. */
export function parseRate(text: string, range: RateRange): Result<ReadRate, string> {
  const trimmed = text.trim();
  if (trimmed === '') return err('Give a learning rate, for example 0.001.');
  const comma = /^[^.,]*,[^.,]*$/.test(trimmed);
  const plain = comma ? trimmed.replace(',', '.') : trimmed;
  if (!DECIMAL.test(plain)) {
    return err(`${quote(trimmed)} is not a number. Write a rate like 0.001 or 1e-3.`);
  }
  const rate = Number(plain);
  if (rate < 0) return err('A negative rate would climb the loss. Give a rate above 0.');
  if (rate === 0) return err('At a rate of 0 nothing is learned. Give a rate above 0.');
  if (clampRate(rate, range) !== rate) {
    if (range.min === range.max) {
      return err(`The learning rate of this experiment is fixed at ${spellRate(range.min)}.`);
    }
    const side = rate < range.min ? 'below' : 'above';
    return err(
      `${quote(trimmed)} is ${side} the range of this experiment, ${spellRate(range.min)} to ${spellRate(range.max)}.`,
    );
  }
  return ok({ rate, comma });
}

export function parseEpochs(text: string): Result<number, string> {
  return parseWhole(text, 1, MOST_EPOCHS, 'epochs');
}

export function parseSeed(text: string): Result<number, string> {
  return parseWhole(text, 0, LARGEST_SEED, 'a seed');
}

export interface ReadSettings {
  /** Null where a part could not be read. */
  settings: Settings | null;
  problems: {
    rate: string | null;
    batchSize: string | null;
    schedule: ScheduleProblems;
    epochs: string | null;
    seed: string | null;
  };
  /** The rate as it was understood, where a comma stood for the decimal point. */
  commaRate: number | null;
}

/** Reads the whole form. `text.preset` comes from a choice, so an unknown one is an error of the program. */
export function parseSettings(text: SettingsText, task: ExperimentTask): ReadSettings {
  const rate = parseRate(text.rate, rateRange(task));
  const batchSize = parseBatchSize(text.batchSize, task);
  const { schedule, problems } = parseSchedule(text.schedule);
  const epochs = parseEpochs(text.epochs);
  const seed = parseSeed(text.seed);
  return {
    settings:
      rate.ok && batchSize.ok && schedule && epochs.ok && seed.ok
        ? {
            preset: text.preset,
            learningRate: rate.value.rate,
            batchSize: batchSize.value,
            schedule,
            epochs: epochs.value,
            seed: seed.value,
          }
        : null,
    problems: {
      rate: rate.ok ? null : rate.error,
      batchSize: batchSize.ok ? null : batchSize.error,
      schedule: problems,
      epochs: epochs.ok ? null : epochs.error,
      seed: seed.ok ? null : seed.error,
    },
    commaRate: rate.ok && rate.value.comma ? rate.value.rate : null,
  };
}

/** The text that `parseSettings` reads as these settings. */
export function spellSettings(settings: Settings): SettingsText {
  return {
    preset: settings.preset,
    rate: spellRate(settings.learningRate),
    batchSize: String(settings.batchSize),
    schedule: spellSchedule(settings.schedule),
    epochs: String(settings.epochs),
    seed: String(settings.seed),
  };
}

/** Hidden presets are found too: whoever names one gets it. */
export function findPreset(task: ExperimentTask, id: string): Preset | null {
  return task.presets.find((preset) => preset.id === id) ?? null;
}

/** What the task starts with; where it names no preset to begin with, with the first that is shown. */
export function initialSettings(
  task: ExperimentTask,
  presetId = task.initialPreset ?? '',
): Settings {
  const shown = task.presets.find(({ hidden }) => !hidden);
  const preset = findPreset(task, presetId) ?? shown ?? task.presets[0]!;
  return {
    preset: preset.id,
    learningRate: initialRate(task),
    batchSize: initialBatchSize(task),
    schedule: { kind: 'constant' },
    epochs: preset.epochs,
    seed: task.seed,
  };
}

/** The settings with what the task does not leave free as the task has it. Their preset is one of its presets. */
export function fitSettings(settings: Settings, task: ExperimentTask): Settings {
  const initial = initialSettings(task, settings.preset);
  return {
    ...settings,
    learningRate: isRateFree(task) ? settings.learningRate : initial.learningRate,
    batchSize: listBatchSizes(task).includes(settings.batchSize)
      ? settings.batchSize
      : initial.batchSize,
    schedule: task.schedules ? settings.schedule : initial.schedule,
    epochs: task.epochs === 'free' ? settings.epochs : initial.epochs,
  };
}

/** @throws where the settings were not parsed against this task before. */
export function toRunConfig(settings: Settings, task: ExperimentTask): RunConfig {
  const preset = findPreset(task, settings.preset);
  if (!preset) throw new Error(`The task has no preset "${settings.preset}".`);
  return runConfigSchema.parse({ ...settings, images: preset.images, ...recipeOf(task) });
}

function parseWhole(text: string, min: number, max: number, what: string): Result<number, string> {
  const trimmed = text.trim();
  const range = `a whole number from ${min} to ${max.toLocaleString('en')}`;
  if (trimmed === '') return err(`Give ${what}: ${range}.`);
  if (!WHOLE.test(trimmed)) return err(`${quote(trimmed)} does not fit. Give ${range}.`);
  const value = Number(trimmed);
  if (value < min || value > max) return err(`${quote(trimmed)} is outside. Give ${range}.`);
  return ok(value);
}

/** Plain decimals, never 1e-5. */
function spellRate(rate: number): string {
  return rate.toFixed(10).replace(/\.?0+$/, '');
}
