/** Axes of the small charts: where a value stands in per cent, and where the ticks are. Pure. */

export interface Tick {
  at: number;
  text: string;
}

export interface PlotAxis {
  ticks: readonly Tick[];
  min: number;
  max: number;
  isLog: boolean;
}

const MOST_TICKS = 6;

/** In per cent from the low end; outside 0 … 100 for values outside the axis. */
export function placeOn({ min, max, isLog }: PlotAxis, value: number): number {
  const read = (number: number): number => (isLog ? Math.log10(number) : number);
  return ((read(value) - read(min)) / (read(max) - read(min))) * 100;
}

/** From `low` to `high`, widened to round numbers. `low` may equal `high`. */
export function fitLinear(low: number, high: number): PlotAxis {
  const range = Math.max(high - low, 1e-3 * Math.max(1, Math.abs(high)));
  const power = 10 ** Math.floor(Math.log10(range / MOST_TICKS));
  const step = [1, 2, 5, 10]
    .map((factor) => factor * power)
    .find((size) => range / size <= MOST_TICKS - 1)!;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(Math.ceil(high / step - 1e-9), from + 1);
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: to - from + 1 }, (_, place) => {
    const at = Number(((from + place) * step).toFixed(digits));
    return { at, text: at.toFixed(digits) };
  });
  return { ticks, min: ticks[0]!.at, max: ticks.at(-1)!.at, isLog: false };
}

/** Whole powers of ten around all values; what is not above 0 and finite does not count. */
export function fitLog(values: readonly number[]): PlotAxis {
  const powers = values
    .filter((value) => value > 0 && Number.isFinite(value))
    .map((value) => Math.log10(value));
  const from = Math.floor(Math.min(...powers));
  const to = Math.max(Math.ceil(Math.max(...powers)), from + 1);
  const every = Math.ceil((to - from + 1) / MOST_TICKS);
  const ticks: Tick[] = [];
  for (let power = to; power >= from; power -= every) {
    ticks.unshift({
      at: 10 ** power,
      text: Number(`1e${power}`).toLocaleString('en', {
        maximumSignificantDigits: 1,
        useGrouping: false,
      }),
    });
  }
  return { ticks, min: 10 ** from, max: 10 ** to, isLog: true };
}

/** Whole numbers 1 … `last`, thinned out. */
export function fitEpochs(first: number, last: number): PlotAxis {
  const every = Math.ceil((last - first + 1) / MOST_TICKS);
  const ticks: Tick[] = [];
  for (let at = first; at <= last; at += every) ticks.push({ at, text: String(at) });
  // A single epoch stands in the middle.
  const [min, max] = last > first ? [first, last] : [first - 1, first + 1];
  return { ticks, min, max, isLog: false };
}
