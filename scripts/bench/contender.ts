/** What is timed: a way to train the lesson's network, somewhere. How the rounds go is decided in run-rounds.ts. */

export interface Contender {
  /** For example `SIMD`. */
  title: string;
  /** Where it runs, e.g. `Chromium 156.0.8078.79`. */
  runtime: string;
  threads: number;
  /**
   * Trains that many more steps and gives the milliseconds of each; fewer where `mostMs` were over
   * before. Null where it cannot train here.
   */
  time(steps: number, mostMs: number): Promise<number[] | null>;
  /** Steps that it takes to become as fast as it gets. */
  warmUpSteps: number;
}

/** Contenders and what has to be ended when they are done. */
export interface Contest {
  contenders: Contender[];
  close(): Promise<void>;
}

/** Steps have this many images everywhere. */
export const BATCH_SIZE = 64;
