/** The command line of `npm run reference-runs`. */
import { parseArgs } from 'node:util';
import * as z from 'zod';

export const USAGE =
  'npm run reference-runs -- --preset quick [--rates 0.0001,0.001,0.01] [--seeds 1,2,3] [--force]';

export interface RecordingOptions {
  preset: string;
  rates: number[];
  seeds: number[];
  /** Record again what is recorded already. */
  force: boolean;
}

const optionsSchema = z.object({
  preset: z.string({ error: 'expected the id of a preset' }),
  rates: z.array(z.number().positive().max(1)).min(1),
  seeds: z.array(z.int().min(0)).min(1),
  force: z.boolean(),
});

/** @throws with what is wrong and the usage. */
export function parseOptions(args: readonly string[]): RecordingOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        preset: { type: 'string' },
        rates: { type: 'string', default: '0.0001,0.001,0.01' },
        seeds: { type: 'string', default: '1,2,3' },
        force: { type: 'boolean', default: false },
      },
    });
    return parse({
      ...values,
      rates: splitNumbers(values.rates),
      seeds: splitNumbers(values.seeds),
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

function splitNumbers(list: string): number[] {
  return list.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
}
