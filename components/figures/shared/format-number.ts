/** Numbers of the figures that are pure mathematics, short: "−1.54", "0.0023", "1.2 · 10^6". */

export function formatNumber(value: number): string {
  if (Math.abs(value) >= 1e5) return writeSign(value.toExponential(1).replace('e+', ' · 10^'));
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 0.1 || value === 0 ? 2 : 4;
  const text = value.toFixed(digits);
  if (Number(text) !== 0) return writeSign(text);
  return value === 0 ? '0' : 'nearly 0';
}

/** The minus of typesetting, which is as wide as a plus. */
function writeSign(text: string): string {
  return text.replace('-', '−');
}
