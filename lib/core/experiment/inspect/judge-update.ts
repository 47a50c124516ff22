/**
 * How far an update moves a layer, against the size of its weights: ratio = ‖Δw‖₂ / ‖w‖₂. The rule of
 * thumb is a ratio somewhere around 1e-3 (Karpathy, CS231n, "Ratio of weights:updates"). It is a habit
 * of practice and no theorem, so half a power of ten on either side counts as around it.
 */
import type { LayerUpdate } from './inspection';

export const USUAL_RATIO = 1e-3;
export const USUAL_BAND = { low: 3e-4, high: 3e-3 } as const;

export type UpdateSize = 'small' | 'usual' | 'large';

/** Euclidean norms of a kernel and of the step from it. The arrays are equally long. */
export function measureUpdate(
  layer: string,
  before: Float32Array,
  after: Float32Array,
): LayerUpdate {
  let weights = 0;
  let update = 0;
  for (let place = 0; place < before.length; place++) {
    weights += before[place]! ** 2;
    update += (after[place]! - before[place]!) ** 2;
  }
  return { layer, weightNorm: Math.sqrt(weights), updateNorm: Math.sqrt(update) };
}

/** No unit. NaN for a layer of zeros that did not move, infinite for one that did. */
export function ratioOf({ updateNorm, weightNorm }: LayerUpdate): number {
  return updateNorm / weightNorm;
}

export function judgeUpdate(update: LayerUpdate): UpdateSize {
  const ratio = ratioOf(update);
  if (ratio > USUAL_BAND.high) return 'large';
  return ratio >= USUAL_BAND.low ? 'usual' : 'small';
}

/** One sentence on all layers. */
export function sayUpdates(updates: readonly LayerUpdate[]): string {
  const sizes = updates.map(judgeUpdate);
  const namesOf = (size: UpdateSize): string =>
    listNames(updates.filter((_, place) => sizes[place] === size).map(({ layer }) => layer));
  const isAll = (size: UpdateSize): boolean => sizes.every((other) => other === size);
  if (isAll('usual')) {
    return 'Every layer moves by about a thousandth of its weights, as the rule of thumb asks.';
  }
  if (isAll('large')) {
    return 'Every layer moves by more than the rule of thumb allows: a sign that the rate is too high.';
  }
  if (isAll('small')) {
    return 'Every layer moves by less than the rule of thumb asks: a sign that the rate is too low, or that the network has stopped learning.';
  }
  const parts = (['large', 'usual', 'small'] as const)
    .filter((size) => sizes.includes(size))
    .map((size) => `${namesOf(size)} ${PLACES[size]}`);
  return `The layers differ: ${parts.join(', ')}.`;
}

const PLACES: Record<UpdateSize, string> = {
  large: 'above the band',
  usual: 'inside the band',
  small: 'below the band',
};

function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
