/** The runs that the stepper can go through, and the parameters that it begins with for each. */
import {
  suggestPlateau,
  type EpochFigures,
  type PlateauSchedule,
  type ReferenceRun,
  type RunConfig,
  type Schedule,
} from '@/lib/core/experiment';
import { labelRate } from '../name-rate';
import type { OwnRun } from '../own-runs';

export interface SteppableRun {
  id: string;
  name: string;
  config: RunConfig;
  /** At least one. */
  epochs: readonly EpochFigures[];
}

/** Yours first, the newest of them before the others; a run that is going on is left out. */
export function listSteppable(
  runs: readonly OwnRun[],
  referenceRuns: readonly ReferenceRun[],
  titles: Readonly<Record<string, string>>,
): SteppableRun[] {
  const own = runs
    .filter(({ isActive, epochs }) => !isActive && epochs.length > 0)
    .map(({ runId, number, config, epochs }) => ({
      id: runId,
      name: `Run ${number}: ${describe(config, titles)}`,
      config,
      epochs,
    }));
  const recorded = referenceRuns
    .filter(({ epochs }) => epochs.length > 0)
    .map(({ runId, config, epochs }) => ({
      id: runId,
      name: `Recorded: ${describe(config, titles)}`,
      config,
      epochs,
    }));
  return [...own.reverse(), ...recorded];
}

/** Those that the run followed; else those of the form; else what suits its number of epochs. */
export function chooseParameters(
  { config }: Pick<SteppableRun, 'config'>,
  inForm: Schedule | null,
): { parameters: PlateauSchedule; from: 'run' | 'form' | 'suggestion' } {
  if (config.schedule.kind === 'plateau') return { parameters: config.schedule, from: 'run' };
  if (inForm?.kind === 'plateau') return { parameters: inForm, from: 'form' };
  return { parameters: suggestPlateau(config.epochs), from: 'suggestion' };
}

function describe(config: RunConfig, titles: Readonly<Record<string, string>>): string {
  return `rate ${labelRate(config)}, ${titles[config.preset] ?? config.preset}, seed ${config.seed}`;
}
