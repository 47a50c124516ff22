/** Why no job can start now; null where one can. */
export function sayWhyNoJob(isRunning: boolean, isTrying: boolean): string | null {
  if (isRunning) return 'A run is going on. Stop it or wait for its end to start several.';
  if (isTrying)
    return 'A range test is going on. Stop it or wait for its end to start several runs.';
  return null;
}
