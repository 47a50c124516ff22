/** A time as a clock shows it. */

/** Begun seconds count whole, so that 0:00 means that the time is up. */
export function formatClock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
