/** The figures of a table from durations in milliseconds. */

export interface Summary {
  steps: number;
  min: number;
  median: number;
  /** Nine of ten steps took at least p10, nine of ten at most p90. */
  p10: number;
  p90: number;
}

/** @throws where there are none. */
export function summarizeDurations(durations: readonly number[]): Summary {
  if (durations.length === 0) throw new Error('There is no duration to summarize.');
  const sorted = durations.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return {
    steps: sorted.length,
    min: sorted[0]!,
    median: medianOf(sorted),
    p10: at(0.1),
    p90: at(0.9),
  };
}

/** The value in the middle; of an even number, the mean of the two there. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/**
 * How much of the other's time this one takes, as the median of rounds: what disturbs the machine
 * for a while disturbs both in the same round.
 */
export function ratioOfRounds(
  rounds: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
): number {
  const pairs = Math.min(rounds.length, others.length);
  return medianOf(
    Array.from(
      { length: pairs },
      (_, round) => medianOf(rounds[round]!) / medianOf(others[round]!),
    ),
  );
}
