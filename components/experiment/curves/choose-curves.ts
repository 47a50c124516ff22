/**
 * Which runs can be drawn, which of them are, and what each is called. Yours is the run of the panel,
 * or else your latest; your earlier runs and the recorded ones can be laid beside it.
 */
import { formatRate } from '@/components/progress/format-figures';
import {
  nameSchedule,
  type EpochFigures,
  type ReferenceRun,
  type RunConfig,
} from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';
import type { Curve } from './curve';
import { MOST_OVERLAYS } from './curve-look';

/** A run that can be laid beside yours. */
export interface Overlay {
  id: string;
  name: string;
  label: string;
  epochs: readonly EpochFigures[];
  kind: 'recorded' | 'own';
  isDrawn: boolean;
}

export interface ChosenCurves {
  /** Yours last, so that it is drawn over the others; empty where there is nothing to draw. */
  curves: Curve[];
  overlays: Overlay[];
  /** The learner's run in the accent; null before the first. */
  focus: OwnRun | null;
}

export interface CurveChoice {
  runs: readonly OwnRun[];
  referenceRuns: readonly ReferenceRun[];
  /** The run of the panel, where there is one. */
  currentRunId: string | null;
  /** The preset chosen in the settings: what is shown before the first run. */
  preset: string;
  /** Titles of presets by id. */
  titles: Readonly<Record<string, string>>;
  /** What the learner switched on (true) or off (false), by id. */
  switched: Readonly<Record<string, boolean>>;
}

export function chooseCurves(choice: CurveChoice): ChosenCurves {
  const { runs, currentRunId, switched } = choice;
  const focus = findFocus(runs, currentRunId);
  const defaults = new Set(defaultReferences(choice, focus).map((run) => run.runId));
  const candidates = [
    ...oneForEachRate(choice.referenceRuns).map((run) => fromReference(run, choice.titles)),
    ...runs.filter((run) => run !== focus && run.epochs.length > 0).map(fromOwn),
  ];
  let room = MOST_OVERLAYS;
  const overlays = candidates.map((candidate): Overlay => {
    const isWanted = switched[candidate.id] ?? defaults.has(candidate.id);
    return { ...candidate, isDrawn: isWanted && room-- > 0 };
  });
  const curves: Curve[] = overlays
    .filter((overlay) => overlay.isDrawn)
    .map(({ id, name, label, epochs }, look) => ({ id, name, label, epochs, look }));
  if (focus && focus.epochs.length > 0) {
    const { runId, number, config, epochs } = focus;
    const name = `run ${number}, ${nameRate(config)}`;
    curves.push({ id: runId, name, label: 'you', look: 'yours', epochs });
  }
  return { curves, overlays, focus };
}

function findFocus(runs: readonly OwnRun[], currentRunId: string | null): OwnRun | null {
  const current = runs.find((run) => run.runId === currentRunId);
  return current ?? runs.findLast((run) => run.epochs.length > 0) ?? null;
}

/**
 * Runs of another size would mislead beside yours, so only those of the same preset are drawn unasked.
 * Before the first run, those of another preset are better than an empty page.
 */
function defaultReferences(choice: CurveChoice, focus: OwnRun | null): ReferenceRun[] {
  const references = oneForEachRate(choice.referenceRuns);
  const preset = focus?.config.preset ?? choice.preset;
  const same = references.filter((run) => run.config.preset === preset);
  if (same.length > 0 || focus) return same;
  return references.filter((run) => run.config.preset === references[0]?.config.preset);
}

/** Of each preset and rate the run with the lowest seed, by rising rate. */
function oneForEachRate(references: readonly ReferenceRun[]): ReferenceRun[] {
  const firsts = new Map<string, ReferenceRun>();
  for (const run of references) {
    const { preset, learningRate, schedule, seed } = run.config;
    if (run.epochs.length === 0) continue;
    const key = `${preset} ${schedule.kind} ${learningRate}`;
    const known = firsts.get(key);
    if (!known || seed < known.config.seed) firsts.set(key, run);
  }
  return [...firsts.values()].sort((a, b) => a.config.learningRate - b.config.learningRate);
}

function fromReference(
  { runId, config, epochs }: ReferenceRun,
  titles: CurveChoice['titles'],
): Omit<Overlay, 'isDrawn'> {
  const rate = formatRate(config.learningRate);
  const title = titles[config.preset] ?? config.preset;
  const schedule = nameSchedule(config.schedule);
  const how = [title, `seed ${config.seed}`, ...(schedule ? [schedule] : [])].join(', ');
  const name = `recorded ${rate} (${how})`;
  const label = config.schedule.kind === 'constant' ? rate : `${rate} ${config.schedule.kind}`;
  return { id: runId, name, label, epochs, kind: 'recorded' };
}

function fromOwn({ runId, number, config, epochs }: OwnRun): Omit<Overlay, 'isDrawn'> {
  const name = `run ${number}, ${nameRate(config)}`;
  return { id: runId, name, label: `run ${number}`, epochs, kind: 'own' };
}

function nameRate({ learningRate, schedule }: RunConfig): string {
  const kind = schedule.kind === 'constant' ? '' : `, ${schedule.kind}`;
  return `rate ${formatRate(learningRate)}${kind}`;
}
