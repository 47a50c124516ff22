/** The options of `npm run bench:training`, and what it says of them. */
import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Also tfjs's `cpu` backend, which takes over a minute a step. */
  all: boolean;
  /** Each kernel of the SIMD step by itself, in GFLOP/s. */
  kernels: boolean;
  /** The whole experiment, start to end, with its start and its memory. */
  full: boolean;
  json: boolean;
  /** Only the fast ones: SIMD and PyTorch. */
  quick: boolean;
  rounds: number;
  /** Of each round. */
  steps: number;
}

export const USAGE = `npm run bench:training -- [options]

  --quick      only SIMD and PyTorch
  --all        also tfjs's cpu backend (over a minute a step)
  --kernels    also each kernel of the SIMD step, in GFLOP/s
  --full       also the lesson's whole experiment: 12,500 steps and 20 validations
  --rounds N   interleaved rounds (default 7)
  --steps N    steps of a round (default 40)
  --json       everything that was measured, as JSON
  --help       this text`;

/** Null where only the usage is asked for. @throws with the usage where an option is wrong. */
export function parseBenchOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        all: { type: 'boolean', default: false },
        kernels: { type: 'boolean', default: false },
        full: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '7' },
        steps: { type: 'string', default: '40' },
        help: { type: 'boolean', default: false },
      },
    });
    const { rounds, steps, help, ...flags } = values;
    if (help) return null;
    return { ...flags, rounds: readCount('rounds', rounds), steps: readCount('steps', steps) };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new Error(`--${name}: expected a whole number of at least 1, got "${text}".`);
}
