/** Why a range test has to wait; null where it does not. */
export function sayWhatGoesOn(isRunning: boolean, isEvaluating: boolean): string | null {
  if (isRunning) return 'A run is going on. Stop it or wait for its end to start a range test.';
  if (isEvaluating)
    return 'The test images are being evaluated. A range test can start after that.';
  return null;
}
