/** The command line of `npm run reference-runs`. */
import { parseArgs } from 'node:util';
import * as z from 'zod';

export const USAGE =
  'npm run reference-runs -- --preset quick [--rates 0.0003,0.001] [--seeds 1,2,3] [--schedule constant|plateau] [--threads 2] [--force]';

export interface RecordingOptions {
  preset: string;
  /** What is left out here is taken from the plan of the preset; see plan-recordings.ts. */
  rates?: number[];
  seeds?: number[];
  schedule?: 'constant' | 'plateau';
  /** Null for all; the figures are the same. */
  threads: number | null;
  /** Record again what is recorded already. */
  force: boolean;
}

const optionsSchema = z.object({
  preset: z.string({ error: 'expected the id of a preset' }),
  rates: z.array(z.number().positive().max(1)).min(1).optional(),
  seeds: z.array(z.int().min(0)).min(1).optional(),
  schedule: z.enum(['constant', 'plateau']).optional(),
  threads: z.int().min(1).nullable(),
  force: z.boolean(),
});

/** @throws with what is wrong and the usage. */
export function parseOptions(args: readonly string[]): RecordingOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        preset: { type: 'string' },
        rates: { type: 'string' },
        seeds: { type: 'string' },
        schedule: { type: 'string' },
        threads: { type: 'string' },
        force: { type: 'boolean', default: false },
      },
    });
    return parse({
      ...values,
      rates: splitNumbers(values.rates),
      seeds: splitNumbers(values.seeds),
      threads: values.threads === undefined ? null : Number(values.threads),
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function parse(values: unknown): RecordingOptions {
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new Error(`--${String(issue.path[0])}: ${issue.message}`);
}

function splitNumbers(list: string | undefined): number[] | undefined {
  return list?.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
}
