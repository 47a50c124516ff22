/**
 * Which runs can be drawn, which of them are, and what each is called. Yours is the run of the panel,
 * or else your latest; your earlier runs and the recorded ones can be laid beside it.
 */
import { formatRate } from '@/components/progress/format-figures';
import {
  countSteps,
  nameSchedule,
  type EpochFigures,
  type ReferenceRun,
  type RunConfig,
} from '@/lib/core/experiment';
import type { RunNote } from '@/lib/core/progress';
import type { OwnRun } from '../own-runs';
import type { Curve } from './curve';
import { MOST_OVERLAYS } from './curve-look';

/** A run that can be laid beside yours. */
export interface Overlay {
  id: string;
  name: string;
  label: string;
  stepsPerEpoch: number;
  epochs: readonly EpochFigures[];
  kind: 'recorded' | 'own';
  isDrawn: boolean;
  /** True for a recording that another seed of the same stands for. */
  isFurtherSeed: boolean;
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
  /** Names that the learner gave to runs, by run id. */
  notes: ReadonlyMap<string, RunNote>;
  /** What the learner switched on (true) or off (false), by id. */
  switched: Readonly<Record<string, boolean>>;
}

export function chooseCurves(choice: CurveChoice): ChosenCurves {
  const { runs, referenceRuns, currentRunId, switched, notes } = choice;
  const firsts = oneForEachRate(referenceRuns);
  const others = referenceRuns.filter((run) => run.epochs.length > 0 && !firsts.includes(run));
  const focus = findFocus(runs, currentRunId);
  const defaults = new Set(defaultReferences(choice, focus).map((run) => run.runId));
  const candidates = [
    ...firsts.map((run) => fromReference(run, choice.titles, false)),
    ...runs
      .filter((run) => run !== focus && run.epochs.length > 0)
      .map((run) => fromOwn(run, notes.get(run.runId)?.name)),
    ...others.map((run) => fromReference(run, choice.titles, true)),
  ];
  let room = MOST_OVERLAYS;
  const overlays = candidates.map((candidate): Overlay => {
    const isWanted = switched[candidate.id] ?? defaults.has(candidate.id);
    return { ...candidate, isDrawn: isWanted && room-- > 0 };
  });
  const curves: Curve[] = overlays
    .filter((overlay) => overlay.isDrawn)
    .map(({ id, name, label, stepsPerEpoch, epochs }, look) => {
      return { id, name, label, stepsPerEpoch, epochs, look };
    });
  if (focus && focus.epochs.length > 0) {
    const { id, name, stepsPerEpoch, epochs } = fromOwn(focus, notes.get(focus.runId)?.name);
    curves.push({ id, name, label: 'you', look: 'yours', stepsPerEpoch, epochs });
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
  isFurtherSeed: boolean,
): Omit<Overlay, 'isDrawn'> {
  const rate = formatRate(config.learningRate);
  const title = titles[config.preset] ?? config.preset;
  const schedule = nameSchedule(config.schedule);
  const how = [title, `seed ${config.seed}`, ...(schedule ? [schedule] : [])].join(', ');
  const name = `recorded ${rate} (${how})`;
  const kind = config.schedule.kind === 'constant' ? rate : `${rate} ${config.schedule.kind}`;
  const label = isFurtherSeed ? `${kind}, seed ${config.seed}` : kind;
  const { stepsPerEpoch } = countSteps(config);
  return { id: runId, name, label, stepsPerEpoch, epochs, kind: 'recorded', isFurtherSeed };
}

function fromOwn(
  { runId, number, config, epochs }: OwnRun,
  givenName: string | undefined,
): Omit<Overlay, 'isDrawn'> {
  const title = givenName ? `run ${number} “${givenName}”` : `run ${number}`;
  const { stepsPerEpoch } = countSteps(config);
  return {
    id: runId,
    name: `${title}, ${nameRate(config)}`,
    label: `run ${number}`,
    stepsPerEpoch,
    epochs,
    kind: 'own',
    isFurtherSeed: false,
  };
}

function nameRate({ learningRate, schedule }: RunConfig): string {
  const kind = schedule.kind === 'constant' ? '' : `, ${schedule.kind}`;
  return `rate ${formatRate(learningRate)}${kind}`;
}
