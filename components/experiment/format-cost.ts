/** What a run costs, in words: time and bytes. Other figures are written by components/progress/format-figures.ts. */

const SPACE = '\u00a0';
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** An estimate, so rounded as one would say it: "about 40 s", "about 12 min", "about 1 h 10 min". */
export function formatDuration(ms: number): string {
  if (ms < 7.5 * SECOND) return 'a few seconds';
  if (ms < 57.5 * SECOND) return `about ${roundTo(ms / SECOND, 5)}${SPACE}s`;
  if (ms < 105 * SECOND) return `about ${roundTo(ms / SECOND, 10)}${SPACE}s`;
  if (ms < 59.5 * MINUTE) return `about ${Math.round(ms / MINUTE)}${SPACE}min`;
  const minutes = roundTo(ms / MINUTE, 5);
  const rest = minutes % 60;
  const hours = `about ${Math.floor(minutes / 60)}${SPACE}h`;
  return rest === 0 || ms >= 10 * HOUR ? hours : `${hours} ${rest}${SPACE}min`;
}

/** "8.4 MB" in decimal megabytes, as browsers and networks count. */
export function formatBytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)}${SPACE}MB`;
}

/** "90 ms", "1.2 s": the time of one step. */
export function formatStepTime(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(1)}${SPACE}s`;
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)}${SPACE}ms`;
}

/** A difference of fractions in percentage points: "2.3 points", "−0.2 points". */
export function formatPoints(difference: number): string {
  const points = (difference * 100).toFixed(1);
  return `${points.replace('-', '−')} points`;
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}
