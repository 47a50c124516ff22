/**
 * Times contenders in rounds: each has its turn in every round, so that what else the machine is
 * doing meets all of them.
 */
import type { Contender } from './contender';

export interface Timed {
  contender: Contender;
  /** Milliseconds of each step, by round; null where it cannot train here. */
  rounds: number[][] | null;
  /** Why it cannot, where it said so. */
  problem?: string;
}

export interface RoundOptions {
  rounds: number;
  steps: number;
  /** What a contender may take in all, warm-up included, before its later turns are left out. */
  mostMs: number;
  onTurn?: (contender: Contender, round: number) => void;
}

export async function runRounds(
  contenders: readonly Contender[],
  { rounds, steps, mostMs, onTurn }: RoundOptions,
): Promise<Timed[]> {
  const timed: (Timed & { leftMs: number })[] = [];
  for (const contender of contenders) {
    onTurn?.(contender, 0);
    const begin = performance.now();
    try {
      const warmedUp = await contender.time(contender.warmUpSteps, mostMs / 2);
      const leftMs = mostMs - (performance.now() - begin);
      timed.push({ contender, rounds: warmedUp && [], leftMs });
    } catch (error) {
      // One that cannot train must not spoil the hour of all others.
      const problem = error instanceof Error ? error.message : String(error);
      timed.push({ contender, rounds: null, problem, leftMs: 0 });
    }
  }
  for (let round = 1; round <= rounds; round++) {
    for (const one of timed) {
      if (one.rounds === null || one.leftMs <= 0) continue;
      onTurn?.(one.contender, round);
      const begin = performance.now();
      const durations = await one.contender.time(steps, one.leftMs);
      one.leftMs -= performance.now() - begin;
      if (durations) one.rounds.push(durations);
    }
  }
  return timed.map(({ leftMs: _leftMs, ...one }) => one);
}
