/**
 * Which runs can be drawn, which of them are, and what each is called. Yours is the run of the panel,
 * or else your latest; your earlier runs and the recorded ones can be laid beside it.
 */
import {
  countSteps,
  nameSchedule,
  type EpochFigures,
  type ReferenceRun,
  type RunConfig,
} from '@/lib/core/experiment';
import type { RunNote } from '@/lib/core/progress';
import { labelRate, shortenRate } from '../name-rate';
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
  /** What the settings say beside it; null while they cannot be read. */
  planned: Pick<RunConfig, 'learningRate' | 'batchSize'> | null;
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
  return current ?? runs.findLast((run) => run.isOfTask && run.epochs.length > 0) ?? null;
}

/**
 * Runs of another size would mislead beside yours, so only those of the same preset are drawn
 * unasked, and of them those that differ in the rate or in the batch size, not in both. Before the
 * first run, those of another preset are better than an empty page.
 */
function defaultReferences(choice: CurveChoice, focus: OwnRun | null): ReferenceRun[] {
  const references = oneForEachRate(choice.referenceRuns);
  const preset = focus?.config.preset ?? choice.preset;
  const same = references.filter((run) => run.config.preset === preset);
  const here = focus?.config ?? choice.planned;
  if (here && same.length > 0) {
    return same.filter(
      ({ config }) =>
        config.batchSize === here.batchSize || config.learningRate === here.learningRate,
    );
  }
  if (same.length > 0 || focus) return same;
  return references.filter((run) => run.config.preset === references[0]?.config.preset);
}

/** Of each preset, rate and batch size the run with the lowest seed, by rising rate and batch size. */
function oneForEachRate(references: readonly ReferenceRun[]): ReferenceRun[] {
  const firsts = new Map<string, ReferenceRun>();
  for (const run of references) {
    const { preset, learningRate, batchSize, schedule, seed } = run.config;
    if (run.epochs.length === 0) continue;
    const key = `${preset} ${schedule.kind} ${learningRate} ${batchSize}`;
    const known = firsts.get(key);
    if (!known || seed < known.config.seed) firsts.set(key, run);
  }
  return [...firsts.values()].sort(
    ({ config: a }, { config: b }) => a.learningRate - b.learningRate || a.batchSize - b.batchSize,
  );
}

function fromReference(
  { runId, config, epochs }: ReferenceRun,
  titles: CurveChoice['titles'],
  isFurtherSeed: boolean,
): Omit<Overlay, 'isDrawn'> {
  const title = titles[config.preset] ?? config.preset;
  const schedule = nameSchedule(config.schedule);
  const how = [title, `seed ${config.seed}`, ...(schedule ? [schedule] : [])].join(', ');
  const rate = labelRate({ ...config, schedule: undefined });
  const name = `recorded ${rate} (${how})`;
  const kind = shortenRate(config);
  const label = isFurtherSeed ? `${kind}, seed ${config.seed}` : kind;
  const { stepsPerEpoch } = countSteps(config);
  return { id: runId, name, label, stepsPerEpoch, epochs, kind: 'recorded', isFurtherSeed };
}

function fromOwn(
  { runId, number, config, isOfTask, epochs }: OwnRun,
  givenName: string | undefined,
): Omit<Overlay, 'isDrawn'> {
  const title = givenName ? `run ${number} “${givenName}”` : `run ${number}`;
  const { stepsPerEpoch } = countSteps(config);
  return {
    id: runId,
    name: `${title}, rate ${labelRate(config)}${isOfTask ? '' : ', of an earlier task'}`,
    label: `run ${number}`,
    stepsPerEpoch,
    epochs,
    kind: 'own',
    isFurtherSeed: false,
  };
}
