/** Harness entry: whole runs with the site's own session, and when what happened. The session stays between calls. */
import * as z from 'zod';
import { runConfigSchema, type Engine, type EpochFigures } from '@/lib/core/experiment';
import type { TrainingEvent, TrainingRequest } from '@/lib/training/messages';
import { createBrowserSession } from '@/lib/training/worker/create-browser-session';
import type { HarnessEntry } from '../browser/worker-harness';

const inputSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('probe') }),
  /** What the lab does once it is in view: has kept images decoded. */
  z.object({ kind: z.literal('prepare'), images: z.int() }),
  z.object({
    kind: z.literal('run'),
    config: runConfigSchema,
    /** Ends the run after its first step. */
    isOnlyStart: z.boolean(),
  }),
]);
export type RunInput = z.infer<typeof inputSchema>;

/** Times are milliseconds since the request. */
export interface MeasuredRun {
  engine: Engine | null;
  /** When the first step was done. */
  firstStepMs: number;
  endMs: number;
  epochs: EpochFigures[];
  outcome: 'finished' | 'stopped' | null;
}

let listen: (event: TrainingEvent) => void = () => {};
const session = createBrowserSession((event) => listen(event));
let runs = 0;

/** @throws the sentence of the problem where it fails. */
export const run: HarnessEntry<unknown, MeasuredRun | null> = async (input, report) => {
  const request = inputSchema.parse(input);
  const problems: string[] = [];
  const begin = performance.now();
  const measured: MeasuredRun = {
    engine: null,
    firstStepMs: 0,
    endMs: 0,
    epochs: [],
    outcome: null,
  };
  const runId = `run ${++runs}`;
  listen = (event) => {
    if ('problem' in event) problems.push(event.problem.message);
    if (event.type === 'started') measured.engine = event.engine;
    if (event.type === 'step') {
      measured.firstStepMs ||= performance.now() - begin;
      if (request.kind === 'run' && request.isOnlyStart) {
        void session.handle({ type: 'stop', runId });
      }
    }
    if (event.type === 'epoch') {
      measured.epochs.push(event.figures);
      report(event.figures);
    }
    if (event.type === 'finished' || event.type === 'stopped') measured.outcome = event.type;
  };
  await session.handle(toRequest(request, runId));
  if (problems.length > 0) throw new Error(problems.join(' '));
  measured.endMs = performance.now() - begin;
  return request.kind === 'run' ? measured : null;
};

function toRequest(input: RunInput, runId: string): TrainingRequest {
  switch (input.kind) {
    case 'probe':
      return { type: 'probe' };
    case 'prepare':
      return { type: 'prepare', images: input.images };
    case 'run':
      return { type: 'start', runId, config: input.config };
  }
}
