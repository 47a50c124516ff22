/** One run from its start request to its end: images, engine, loop. Ends in an event, never in an exception. */
import type { RunConfig } from '@/lib/core/experiment';
import { countSteps, runTraining } from './run-training';
import {
  releaseRun,
  reportLoading,
  type AskedEngine,
  type CurrentRun,
  type SessionParts,
} from './session-parts';
import { toProblem } from './training-failure';

/** `findEngine` measures the device where that was not done yet. */
export async function trainRun(
  run: CurrentRun,
  config: RunConfig,
  parts: SessionParts,
  findEngine: () => Promise<AskedEngine>,
): Promise<void> {
  const { emit, dataset, now } = parts;
  const { runId, control } = run;
  const { signal } = control;
  const onProgress = reportLoading(now, (progress) =>
    emit({ type: 'loading', runId, ...progress }),
  );
  try {
    signal.throwIfAborted();
    const images = await dataset.load('train', config.images, onProgress, signal);
    const datasetHash = await dataset.hash(signal);
    const asked = await findEngine();
    signal.throwIfAborted();
    const { seed, learningRate, batchSize } = config;
    const trainer = await parts.createTrainer(asked, { seed, learningRate, batchSize });
    run.trainer = trainer;
    const stepsPerEpoch = countSteps(config);
    emit({ type: 'started', runId, engine: asked.engine, datasetHash, stepsPerEpoch });
    const outcome = await runTraining({
      config,
      engine: asked.engine,
      trainer,
      images,
      control,
      emit: (event) => emit({ ...event, runId }),
      now,
    });
    if (outcome === 'diverged') releaseRun(run);
    else run.isTestable = true;
  } catch (error) {
    releaseRun(run);
    if (signal.aborted && error === signal.reason) {
      emit({ type: 'stopped', runId, epoch: 1, step: 0 });
      return;
    }
    emit({ type: 'failed', runId, problem: toProblem(error, 'training') });
  }
}
