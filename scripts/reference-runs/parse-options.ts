/** The command line of `npm run reference-runs`. */
import { parseArgs } from 'node:util';
import * as z from 'zod';

export const USAGE =
  'npm run reference-runs -- --preset quick [--course computer-vision] [--pattern batch-size-selection] [--rates 0.0003,0.001] [--batch-sizes 16,64,256] [--seeds 1,2,3] [--schedule constant|plateau] [--threads 2] [--force]';

export interface RecordingOptions {
  /** Folder of a course, and of a pattern of it, e.g. `learning-rate-selection`. */
  course: string;
  pattern: string;
  preset: string;
  /** What is left out here is taken from the plan of the preset; see plan-recordings.ts. */
  rates?: number[];
  /** Left out: the size that the task starts with. */
  batchSizes?: number[];
  seeds?: number[];
  schedule?: 'constant' | 'plateau';
  /** Null for all; the figures are the same. */
  threads: number | null;
  /** Record again what is recorded already. */
  force: boolean;
}

const FOLDER = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const optionsSchema = z.object({
  course: z.string().regex(FOLDER, 'expected the folder name of a course'),
  pattern: z.string().regex(FOLDER, 'expected the folder name of a pattern'),
  preset: z.string({ error: 'expected the id of a preset' }),
  rates: z.array(z.number().positive().max(1)).min(1).optional(),
  'batch-sizes': z.array(z.int().min(1).max(1024)).min(1).optional(),
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
        course: { type: 'string', default: 'computer-vision' },
        pattern: { type: 'string', default: 'learning-rate-selection' },
        preset: { type: 'string' },
        'batch-sizes': { type: 'string' },
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
      'batch-sizes': splitNumbers(values['batch-sizes']),
      seeds: splitNumbers(values.seeds),
      threads: values.threads === undefined ? null : Number(values.threads),
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUsage: ${USAGE}`);
  }
}

function parse(values: unknown): RecordingOptions {
  const parsed = optionsSchema.safeParse(values);
  if (parsed.success) {
    const { 'batch-sizes': batchSizes, ...options } = parsed.data;
    return batchSizes ? { ...options, batchSizes } : options;
  }
  const issue = parsed.error.issues[0]!;
  throw new Error(`--${String(issue.path[0])}: ${issue.message}`);
}

function splitNumbers(list: string | undefined): number[] | undefined {
  return list?.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
}
