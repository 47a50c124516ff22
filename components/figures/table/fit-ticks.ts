/** Round ticks around values of any size. */
const MANTISSAS = [1, 2, 5, 10];
const MOST_STEPS = 6;

/** At least two, rising; the first is at most `low` and the last at least `high`. */
export function fitTicks(low: number, high: number): number[] {
  const span = high > low ? high - low : Math.abs(high) || 1;
  const decade = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  const step = MANTISSAS.map((mantissa) => mantissa * decade).find(
    (candidate) => span / candidate <= MOST_STEPS,
  )!;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(Math.ceil(high / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, at) =>
    Number(((first + at) * step).toPrecision(12)),
  );
}
