/** Networks, optimizers and datasets from front matter or a message: parsed layer by layer, and put into their shortest form. */
import * as z from 'zod';
import { DATASET_IDS, type DatasetId } from './dataset';
import type { NetworkProblem } from './network-problem';
import { readNetwork } from './read-network';
import { readOptimizer, writeOptimizer, type WrittenOptimizer } from './read-optimizer';
import { writeNetwork } from './write-network';
import type { WrittenNetwork } from './written-network';

/** Hands place and slip on, for whoever shows the problem to an author. */
export function toIssue({ path, place, message, slip }: NetworkProblem) {
  return { code: 'custom' as const, path, message, params: { place, slip } };
}

export const writtenNetworkSchema = z
  .array(z.unknown())
  .transform((written, context): WrittenNetwork => {
    const read = readNetwork(written);
    if (read.ok) return writeNetwork(read.value);
    for (const problem of read.error) context.addIssue(toIssue(problem));
    return z.NEVER;
  });

export const writtenOptimizerSchema = z
  .unknown()
  .transform((written, context): WrittenOptimizer => {
    const read = readOptimizer(written);
    if (read.ok) return writeOptimizer(read.value);
    context.addIssue(toIssue(read.error));
    return z.NEVER;
  });

export const datasetSchema = z.string().transform((written, context): DatasetId => {
  const known = DATASET_IDS.find((id) => id === written);
  if (known !== undefined) return known;
  const slip = { written, known: DATASET_IDS, intro: 'The datasets are' };
  const message = `none is called "${written}".`;
  context.addIssue(toIssue({ path: [], place: 'dataset', message, slip }));
  return z.NEVER;
});
