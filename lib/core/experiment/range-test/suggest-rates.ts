/**
 * What a range test suggests. Three rules read the same curve, because each is fooled by something
 * else: a dent fools the steepest slope, a long flat part the valley, a late minimum its tenth.
 */

/** One step of a range test. */
export interface SweepPoint {
  rate: number;
  /** Smoothed; finite. */
  loss: number;
}

export type SuggestionRule = 'steepest' | 'valley' | 'minimum-tenth';

export interface Suggestion {
  rule: SuggestionRule;
  rate: number;
  /** Place of the point that the rule found. */
  point: number;
}

export type SuggestionOutcome =
  | {
      kind: 'suggested';
      suggestions: Suggestion[];
      /** Largest over smallest suggested rate; 1 where all agree. */
      disagreement: number;
    }
  /** `too-short`: fewer points than the rules need; `no-descent`: the loss never fell. */
  | { kind: 'none'; reason: 'too-short' | 'no-descent' };

/** Lightning leaves out the first 10 points, which are still settling, and the last. */
const SKIP_FIRST = 10;
const SKIP_LAST = 1;
/** With fewer, too little is left to read a curve from. */
const FEWEST_USED = 3;
/** The fewest points of a sweep that the rules can read. */
export const FEWEST_POINTS = SKIP_FIRST + FEWEST_USED + SKIP_LAST;
/** Below this share of the first loss, a fall is noise. */
export const LEAST_FALL = 0.01;
/** Beyond this factor the rules are said to disagree. */
export const DISAGREEMENT = 5;

/** `points` in order of the rate, up to where the sweep ended. */
export function suggestRates(points: readonly SweepPoint[]): SuggestionOutcome {
  const used = points.slice(SKIP_FIRST, points.length - SKIP_LAST);
  if (used.length < FEWEST_USED) return { kind: 'none', reason: 'too-short' };
  const lowest = Math.min(...used.map(({ loss }) => loss));
  if (lowest > used[0]!.loss * (1 - LEAST_FALL)) return { kind: 'none', reason: 'no-descent' };
  const suggestions = [findSteepest(used), findValley(used), findMinimumTenth(used)].map(
    (suggestion) => ({ ...suggestion, point: suggestion.point + SKIP_FIRST }),
  );
  const rates = suggestions.map(({ rate }) => rate);
  return {
    kind: 'suggested',
    suggestions,
    disagreement: Math.max(...rates) / Math.min(...rates),
  };
}

/**
 * Where the loss falls fastest per step on its way to the lowest one, by central differences
 * (Lightning's `suggestion`). Beyond the lowest loss a network that was thrown off jumps back to the
 * loss of guessing, and such a jump would be the steepest fall of all.
 */
function findSteepest(sweep: readonly SweepPoint[]): Suggestion {
  const points = sweep.slice(0, placeOfLowest(sweep) + 1);
  const slopes = points.map((_, place) => {
    const before = Math.max(0, place - 1);
    const after = Math.min(points.length - 1, place + 1);
    return (points[after]!.loss - points[before]!.loss) / (after - before);
  });
  return at(points, slopes.indexOf(Math.min(...slopes)), 'steepest');
}

/** Halfway along the longest stretch in which the loss falls on the whole (the `valley` of fastai). */
function findValley(points: readonly SweepPoint[]): Suggestion {
  const { start, end } = longestDescent(points.map(({ loss }) => loss));
  const sections = (end - start) / 3;
  return at(points, start + Math.floor(sections) + Math.floor(sections / 2), 'valley');
}

/** A tenth of the rate with the lowest loss: there the sweep is about to leave the minimum. */
function findMinimumTenth(points: readonly SweepPoint[]): Suggestion {
  const place = placeOfLowest(points);
  return { rule: 'minimum-tenth', rate: points[place]!.rate / 10, point: place };
}

/** The longest subsequence in which each loss is below the one before; its first and last place. */
function longestDescent(losses: readonly number[]): { start: number; end: number } {
  const lengths = losses.map(() => 1);
  const starts = losses.map((_, place) => place);
  for (const [place, loss] of losses.entries()) {
    for (let before = 0; before < place; before++) {
      if (losses[before]! <= loss || lengths[before]! + 1 <= lengths[place]!) continue;
      lengths[place] = lengths[before]! + 1;
      starts[place] = starts[before]!;
    }
  }
  const end = lengths.indexOf(Math.max(...lengths));
  return { start: starts[end]!, end };
}

function placeOfLowest(points: readonly SweepPoint[]): number {
  const losses = points.map(({ loss }) => loss);
  return losses.indexOf(Math.min(...losses));
}

function at(points: readonly SweepPoint[], place: number, rule: SuggestionRule): Suggestion {
  return { rule, rate: points[place]!.rate, point: place };
}
