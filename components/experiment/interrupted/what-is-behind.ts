/** The part of a live run that its checkpoint brings. Pure. */
import type { ResumedFrom } from '@/lib/training/messages';
import type { Survival } from './survival';

/** `from` is missing at the beginning of a run; `survival` is what was told of it before. */
export function whatIsBehind(from: ResumedFrom | undefined, survival?: Survival) {
  if (!from) return { engineChanges: [], epochs: [], step: null, validating: null, survival };
  const { epochs, engineChanges, place, note } = from;
  const { epoch, step } = place;
  const notes = [...(survival?.notes ?? []), ...(note ? [note] : [])];
  return {
    epochs,
    engineChanges,
    step: step > 0 ? place : null,
    validating: null,
    survival: { kept: { epoch, step }, trouble: null, notes },
  };
}
