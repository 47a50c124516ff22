/** Reads a list of learning rates as a learner types it: "0.0001, 0.001 0.01". */
import { err, ok, type Result } from '../../result';
import type { RateRange } from '../learning-rate-scale';
import { parseRate } from '../parse-settings';

/** More would take long, and could not be told apart on one chart. */
export const MOST_SWEEP_RATES = 7;
export const FEWEST_SWEEP_RATES = 2;

/**
 * Rates stand apart by commas, semicolons or spaces, so a decimal point has to be a point. The same
 * rate twice counts once; the order is kept.
 */
export function parseRates(text: string, range: RateRange): Result<number[], string> {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const rates: number[] = [];
  for (const part of parts) {
    const read = parseRate(part, range);
    if (!read.ok) return read;
    if (!rates.includes(read.value.rate)) rates.push(read.value.rate);
  }
  if (rates.length < FEWEST_SWEEP_RATES) {
    return err('Give two rates or more with commas between them, for example 0.0001, 0.001, 0.01.');
  }
  if (rates.length > MOST_SWEEP_RATES) {
    return err(`These are ${rates.length} rates. Give at most ${MOST_SWEEP_RATES}.`);
  }
  return ok(rates);
}
