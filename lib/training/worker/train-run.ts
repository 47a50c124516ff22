/** One run from its start request to its end: images, engine, loop. Ends in an event, never in an exception. */
import type { RunConfig } from '@/lib/core/experiment';
import type { ProbeResult } from '../messages';
import { countSteps, runTraining } from './run-training';
import { releaseRun, reportLoading, type CurrentRun, type SessionParts } from './session-parts';
import { toProblem } from './training-failure';

/** `findEngine` is the session's probe, which asks the device only once. */
export async function trainRun(
  run: CurrentRun,
  config: RunConfig,
  parts: SessionParts,
  findEngine: () => Promise<ProbeResult>,
): Promise<void> {
  const { emit, dataset, now } = parts;
  const { runId, control } = run;
  const { signal } = control;
  try {
    signal.throwIfAborted();
    const images = await dataset.load('train', config.images, reportLoading(runId, parts), signal);
    const datasetHash = await dataset.hash(signal);
    const { engine } = await findEngine();
    signal.throwIfAborted();
    const { seed, learningRate, batchSize } = config;
    const trainer = await parts.createTrainer(engine, { seed, learningRate, batchSize });
    run.trainer = trainer;
    const stepsPerEpoch = countSteps(config);
    emit({ type: 'started', runId, engine: trainer.engine, datasetHash, stepsPerEpoch });
    const outcome = await runTraining({
      config,
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
