/** Holds a run against its preset's measured target. Derived each time, so a better target needs no migration. */
import type { Target } from './measure-target';
import { isSameRecipe, type Recipe } from './network/recipe';
import type { EpochFigures, RunOutcome } from './run';

export type Judgement =
  /** Nothing to hold it against: no measured target for this preset yet. */
  | { kind: 'no-target' }
  /** The run was trained before the experiment's network, optimizer or split was changed. */
  | { kind: 'other-recipe' }
  /** Stopped or diverged: a target asks for the last epoch of a whole run. */
  | { kind: 'unfinished' }
  | { kind: 'met'; last: EpochFigures }
  | { kind: 'missed'; last: EpochFigures; accuracyShort: boolean; lossOver: boolean };

export function judgeRun(
  run: { config: Recipe; epochs: readonly EpochFigures[]; outcome: RunOutcome },
  target: Target | null,
): Judgement {
  const last = run.epochs.at(-1);
  if (run.outcome.kind !== 'finished' || !last) return { kind: 'unfinished' };
  if (!target) return { kind: 'no-target' };
  if (!isSameRecipe(run.config, target.recipe)) return { kind: 'other-recipe' };
  const accuracyShort = last.valAccuracy < target.valAccuracy;
  const lossOver = last.valLoss > target.valLoss;
  if (!accuracyShort && !lossOver) return { kind: 'met', last };
  return { kind: 'missed', last, accuracyShort, lossOver };
}

/** The epoch with the best validation accuracy and the one with the lowest validation loss; null before the first. */
export function bestEpochs(
  epochs: readonly EpochFigures[],
): { byAccuracy: EpochFigures; byLoss: EpochFigures } | null {
  const [first] = epochs;
  if (!first) return null;
  return {
    byAccuracy: epochs.reduce(
      (best, epoch) => (epoch.valAccuracy > best.valAccuracy ? epoch : best),
      first,
    ),
    byLoss: epochs.reduce((best, epoch) => (epoch.valLoss < best.valLoss ? epoch : best), first),
  };
}
