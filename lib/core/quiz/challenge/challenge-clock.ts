/**
 * The clock of a try. It counts from the time at which the try began, so it goes on while the tab is
 * hidden or closed and the same moment gives the same figure in every tab.
 */

/**
 * Milliseconds left, in [0, seconds · 1000]. A device clock that was set back to before the try
 * began leaves the whole time and never more.
 * @param begunAt ISO time
 * @param seconds the limit of the problem, above 0
 */
export function remainingMs(begunAt: string, seconds: number, now: Date): number {
  const limit = seconds * 1000;
  const passed = Math.max(0, now.getTime() - Date.parse(begunAt));
  return Math.max(0, limit - passed);
}
