/** Runs in the browser's worker: one training with the site's own session, then the test, as data. */
import type {
  EpochFigures,
  RunOutcome,
  Engine,
  RunConfig,
  TestFigures,
} from '@/lib/core/experiment';
import type { TrainingEvent } from '@/lib/training/messages';
import { createBrowserSession } from '@/lib/training/worker/create-browser-session';
import type { HarnessEntry } from '../browser/worker-harness';

export interface RecordInput {
  runId: string;
  config: RunConfig;
  /** Null for all. */
  threads: number | null;
}

/** What the events of a run add up to. */
export interface RecordedRun {
  engine: Engine | null;
  datasetHash: string;
  epochs: EpochFigures[];
  outcome: RunOutcome | null;
  test: TestFigures | null;
  /** From the request to the end of the test, loading and choice of engine included. */
  wallMs: number;
}

/** @throws the sentence of the problem where training or test fail. */
export const run: HarnessEntry<RecordInput, RecordedRun> = async (
  { runId, config, threads },
  report,
) => {
  const recorded: RecordedRun = {
    engine: null,
    datasetHash: '',
    epochs: [],
    outcome: null,
    test: null,
    wallMs: 0,
  };
  let problem: string | null = null;
  const listen = (event: TrainingEvent): void => {
    problem ??= takeIn(recorded, event);
    if (event.type === 'epoch') report(event.figures);
  };
  const begun = performance.now();
  const session = createBrowserSession(listen);
  await session.handle({
    type: 'start',
    runId,
    config,
    // By name, so that a recording does not depend on what else its machine offers.
    choice: { backend: 'simd', threads },
  });
  // A diverged run has no weights to test.
  if (recorded.outcome?.kind === 'finished') await session.handle({ type: 'test', runId });
  if (problem !== null) throw new Error(problem);
  return { ...recorded, wallMs: performance.now() - begun };
};

/** Returns what went wrong, if anything did. */
function takeIn(recorded: RecordedRun, event: TrainingEvent): string | null {
  switch (event.type) {
    case 'started':
      recorded.engine = event.engine;
      recorded.datasetHash = event.datasetHash;
      return null;
    case 'epoch':
      recorded.epochs.push(event.figures);
      return null;
    case 'finished':
      recorded.outcome = { kind: 'finished' };
      return null;
    case 'diverged':
      recorded.outcome = { kind: 'diverged', at: event.at };
      return null;
    case 'tested':
      recorded.test = event.figures;
      return null;
    case 'failed':
    case 'test-failed':
      return event.problem.message;
    default:
      return null;
  }
}
