/**
 * The loss as a pitch: low is good. Two octaves, from the loss of guessing down to none, so that
 * equal steps of loss are equal steps of pitch for the ear.
 */
import { GUESSING_LOSS } from '@/lib/core/experiment';

const LOWEST_HERTZ = 220;
const OCTAVES = 2;
/** Losses above guessing still rise, but no higher than this share above it. */
const MOST = 1.25;

/** In hertz. `loss` in nats; one that is not a number sounds as the highest. */
export function pitchOfLoss(loss: number): number {
  const share = Number.isFinite(loss) ? Math.min(Math.max(loss / GUESSING_LOSS, 0), MOST) : MOST;
  return LOWEST_HERTZ * 2 ** (OCTAVES * share);
}
