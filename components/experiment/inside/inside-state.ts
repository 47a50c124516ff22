/**
 * What was seen inside the network of the run at hand, epoch by epoch. Lives as long as the page: the
 * record keeps the run's figures, not its weights and pictures.
 */
import type { Inspection } from '@/lib/core/experiment';
import type { TrainingEvent } from '@/lib/training/messages';

export interface InsideState {
  /** Null before the first run. */
  runId: string | null;
  /** In the order of their epochs; some may be missing. */
  inspections: readonly Inspection[];
  /** The pixels of each image that was ever shown, [32, 32, 3] bytes, by its number. */
  pictures: ReadonlyMap<number, Uint8Array>;
}

export const NOT_INSIDE: InsideState = { runId: null, inspections: [], pictures: new Map() };

/** A run that goes on under its id keeps what was seen; another run, once it is the current one, begins anew. */
export function reduceInside(
  state: InsideState,
  event: TrainingEvent,
  currentRunId: string | null,
): InsideState {
  if (event.type === 'started' && event.runId === currentRunId) {
    return event.runId === state.runId ? state : { ...NOT_INSIDE, runId: event.runId };
  }
  if (event.type !== 'inspected' || event.runId !== state.runId) return state;
  const { inspection, pictures } = event;
  const earlier = state.inspections.filter(({ epoch }) => epoch < inspection.epoch);
  const known = new Map(state.pictures);
  const bytes = pictures.pixels.length / pictures.images.length;
  pictures.images.forEach((image, place) =>
    known.set(image, pictures.pixels.subarray(place * bytes, (place + 1) * bytes)),
  );
  return { ...state, inspections: [...earlier, inspection], pictures: known };
}
