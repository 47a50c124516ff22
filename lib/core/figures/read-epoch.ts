/** What one epoch of a run tells, held against the epochs before it. The words are chosen where it is shown. */
import { GUESSING_LOSS, isStuckAtGuessing, type EpochFigures } from '../experiment';

export type EpochSign =
  /** As good as a network that gives every class the same probability. */
  | { kind: 'guessing' }
  /** The lowest validation loss so far. */
  | { kind: 'improving' }
  /** Since the epoch `since` the validation loss is higher while the training loss went on falling. */
  | { kind: 'overfitting'; since: number }
  /** Not the lowest, and the training loss did not fall either. */
  | { kind: 'wavering'; since: number }
  /** Above what guessing gives. */
  | { kind: 'worse-than-guessing' };

/** A smaller difference of losses is not called a rise. */
const RISE = 0.005;

/** `epochs` from the first to the one looked at; at least one. */
export function readEpoch(epochs: readonly EpochFigures[]): EpochSign {
  const last = epochs.at(-1)!;
  if (isStuckAtGuessing(epochs)) return { kind: 'guessing' };
  if (last.valLoss > GUESSING_LOSS) return { kind: 'worse-than-guessing' };
  const best = epochs.reduce((low, figures) => (figures.valLoss < low.valLoss ? figures : low));
  if (last.valLoss <= best.valLoss + RISE) return { kind: 'improving' };
  const kind = last.trainLoss < best.trainLoss ? 'overfitting' : 'wavering';
  return { kind, since: best.epoch };
}
