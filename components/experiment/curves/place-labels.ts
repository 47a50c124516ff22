/** Finds places for labels at the side of a chart: each as near to its value as the others allow. */

/**
 * `wanted` are places from the top in pixels; the answer has the same order, with neighbours at least
 * `distance` apart and all inside [top, bottom] as long as there is room for them.
 */
export function placeLabels(
  wanted: readonly number[],
  { top, bottom, distance }: { top: number; bottom: number; distance: number },
): number[] {
  const order = wanted.map((_, place) => place).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = order.map((place) => wanted[place]!);
  // Down from the top, so that none overlaps the one above; then up again from the bottom.
  let edge = top;
  for (let place = 0; place < placed.length; place++) {
    placed[place] = Math.max(placed[place]!, edge);
    edge = placed[place]! + distance;
  }
  edge = bottom;
  for (let place = placed.length - 1; place >= 0; place--) {
    placed[place] = Math.min(placed[place]!, edge);
    edge = placed[place]! - distance;
  }
  const result = new Array<number>(wanted.length);
  order.forEach((original, place) => (result[original] = placed[place]!));
  return result;
}
