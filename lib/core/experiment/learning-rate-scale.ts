/**
 * The learning rate as a place on a log scale, and the steps that a keyboard takes along it.
 * How the text of the field is read is decided in parse-settings.ts.
 */

/** Smallest and largest rate offered, both included. */
export interface RateRange {
  min: number;
  max: number;
}

/** What the arrow keys stop at in each decade. */
const KEY_MANTISSAS = [1, 2, 3, 5];
/** What dragging stops at in each decade: near enough to any rate, and always a round number. */
const DRAG_MANTISSAS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
/** Rates closer than this are the same stop: decimal fractions are not exact. */
const SAME = 1e-9;

/** log10 of the rate: one decade is one unit. */
export function rateToPosition(rate: number): number {
  return Math.log10(rate);
}

/** The round rate nearest to a position (on the log scale), inside the range. */
export function snapToRate(position: number, range: RateRange): number {
  const stops = listStops(DRAG_MANTISSAS, range);
  return stops.reduce((near, stop) =>
    Math.abs(rateToPosition(stop) - position) < Math.abs(rateToPosition(near) - position)
      ? stop
      : near,
  );
}

/** The next rate of the ladder 1, 2, 3, 5, 10 above (`up`) or below; the end of the range where there is none. */
export function stepRate(rate: number, direction: 'up' | 'down', range: RateRange): number {
  const stops = listStops(KEY_MANTISSAS, range);
  if (direction === 'up') return stops.find((stop) => stop > rate * (1 + SAME)) ?? range.max;
  return stops.findLast((stop) => stop < rate * (1 - SAME)) ?? range.min;
}

/** Ten times (`up`) or a tenth of the rate, inside the range. */
export function jumpRate(rate: number, direction: 'up' | 'down', range: RateRange): number {
  return clampRate(tidy(direction === 'up' ? rate * 10 : rate / 10), range);
}

export function clampRate(rate: number, { min, max }: RateRange): number {
  return Math.min(Math.max(rate, min), max);
}

/** The powers of ten inside the range, and where the finer ticks between them stand. */
export function listTicks(range: RateRange): { rate: number; major: boolean }[] {
  return listStops([1, 2, 3, 4, 5, 6, 7, 8, 9], range).map((rate) => ({
    rate,
    major: Math.abs(rateToPosition(rate) - Math.round(rateToPosition(rate))) < SAME,
  }));
}

/** Every mantissa in every decade of the range, rising; the ends of the range are always among them. */
function listStops(mantissas: readonly number[], { min, max }: RateRange): number[] {
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(min)); power <= Math.ceil(Math.log10(max)); power++) {
    decades.push(power);
  }
  const stops = decades
    .flatMap((power) => mantissas.map((mantissa) => Number(`${mantissa}e${power}`)))
    .filter((rate) => rate > min * (1 + SAME) && rate < max * (1 - SAME));
  return [min, ...stops, max];
}

/** Without the last digits that binary fractions add: 0.00030000000000000003 is 0.0003. */
function tidy(rate: number): number {
  return Number(rate.toPrecision(12));
}
