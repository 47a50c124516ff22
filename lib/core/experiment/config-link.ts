/**
 * Settings as a link: `?preset=quick&rate=0.001&batch=64&epochs=5&seed=1`, with a schedule where
 * there is one (see schedule-link.ts). A link is written by anybody, so each part is parsed; nonsense,
 * and what the task does not leave free, gives way to the default, with a sentence that says so.
 */
import { isBatchSizeFree, parseBatchSize } from './batch-size-knob';
import { isRateFree, rateRange } from './learning-rate-knob';
import {
  findPreset,
  initialSettings,
  parseEpochs,
  parseRate,
  parseSeed,
  type Settings,
} from './parse-settings';
import { quote } from './quote';
import { readScheduleLink } from './schedules/schedule-link';
import type { ExperimentTask } from './task';

export interface ConfigLink {
  settings: Settings;
  /** A sentence for each part that could not be used. */
  notes: string[];
}

/** `search` is the query of an address, with or without its question mark. Unknown names are left alone. */
export function readConfigLink(search: string, task: ExperimentTask): ConfigLink {
  const given = new URLSearchParams(search);
  const notes: string[] = [];

  const presetId = given.get('preset');
  const known = presetId === null || findPreset(task, presetId) !== null;
  const settings = initialSettings(task, known && presetId !== null ? presetId : undefined);
  if (!known) {
    const names = task.presets.filter((preset) => !preset.hidden).map((preset) => preset.id);
    notes.push(
      `The link asked for the size ${quote(presetId)}, which does not exist (there are ${names.join(', ')}); using ${settings.preset}.`,
    );
  }

  const rate = given.get('rate');
  if (rate !== null) {
    const read = parseRate(rate, rateRange(task));
    if (read.ok) settings.learningRate = read.value.rate;
    else notes.push(note('rate', rate, settings.learningRate, isRateFree(task)));
  }
  const batch = given.get('batch');
  if (batch !== null) {
    const read = parseBatchSize(batch, task);
    if (read.ok) settings.batchSize = read.value;
    else notes.push(note('batch size', batch, settings.batchSize, isBatchSizeFree(task)));
  }
  const epochs = given.get('epochs');
  if (epochs !== null) {
    const read = parseEpochs(epochs);
    const isFree = task.epochs === 'free';
    if (read.ok && (isFree || read.value === settings.epochs)) settings.epochs = read.value;
    else notes.push(note('number of epochs', epochs, settings.epochs, isFree));
  }
  const seed = given.get('seed');
  if (seed !== null) {
    const read = parseSeed(seed);
    if (read.ok) settings.seed = read.value;
    else notes.push(note('seed', seed, settings.seed));
  }
  if (!task.schedules) {
    const asked = given.get('schedule');
    if (asked !== null && asked !== 'constant') {
      notes.push(
        `The link asked for the schedule ${quote(asked)}, which this experiment does not leave free; the rate stays constant.`,
      );
    }
    return { settings, notes };
  }
  // Its suggestions are those of the preset, also where the link has other epochs.
  const read = readScheduleLink(given, initialSettings(task, settings.preset).epochs);
  settings.schedule = read.schedule;
  return { settings, notes: [...notes, ...read.notes] };
}

function note(what: string, text: string, instead: number, isFree = true): string {
  const why = isFree ? 'cannot be used' : 'this experiment does not leave free';
  return `The link asked for the ${what} ${quote(text)}, which ${why}; using ${instead}.`;
}
