/**
 * One run from its request to its end: images, engine, loop, checkpoints on the way. Ends in an event,
 * never in an exception.
 */
import {
  checkFit,
  describeNetwork,
  networkOf,
  type Checkpoint,
  type EngineChoice,
} from '@/lib/core/experiment';
import type { ResumedFrom, TrainingRequest } from '../messages';
import { chooseResumedEngine, type ResumedEngine } from './choose-resumed-engine';
import { createCheckpointKeeper } from './keep-checkpoints';
import { loadCheckpoint, type LoadedCheckpoint } from './load-checkpoint';
import { countSteps, runTraining, type RunKeeper } from './run-training';
import {
  releaseRun,
  reportLoading,
  type AskedEngine,
  type CurrentRun,
  type SessionParts,
} from './session-parts';
import type { Trainer } from './trainer';
import { toProblem, TrainingFailure } from './training-failure';

/** How a run begins, or goes on. */
export type RunRequest = Extract<TrainingRequest, { type: 'start' | 'resume' }>;
type FindEngine = (choice?: EngineChoice) => Promise<AskedEngine>;

/** `findEngine` measures the device where that was not done yet. */
export async function trainRun(
  run: CurrentRun,
  request: RunRequest,
  parts: SessionParts,
  findEngine: FindEngine,
): Promise<void> {
  const { emit, dataset, now } = parts;
  const { runId, control } = run;
  const { signal } = control;
  const onProgress = reportLoading(now, (progress) =>
    emit({ type: 'loading', runId, ...progress }),
  );
  let resumed: LoadedCheckpoint | null = null;
  try {
    signal.throwIfAborted();
    if (request.type === 'resume') resumed = await loadCheckpoint(parts.checkpoints, runId);
    const config = request.type === 'start' ? request.config : resumed!.checkpoint.config;
    const images = await dataset.load('train', config.images, onProgress, signal);
    const datasetHash = await dataset.hash(signal);
    if (request.type === 'resume') requireFit(resumed!.checkpoint, datasetHash, request);
    const { asked, change } = await askEngine(request, resumed, findEngine);
    signal.throwIfAborted();
    const { seed, learningRate, batchSize } = config;
    const network = networkOf(config);
    const trainer = await parts.createTrainer(asked, { network, seed, learningRate, batchSize });
    run.trainer = trainer;
    if (resumed) await trainer.restore(resumed.checkpoint.state);

    const behind: Behind = {
      runId,
      config,
      engine: resumed?.checkpoint.engine ?? asked.engine,
      engineChanges: [...(resumed?.checkpoint.engineChanges ?? []), ...(change ? [change] : [])],
      datasetHash,
      epochs: [...(resumed?.checkpoint.epochs ?? [])],
    };
    const from = resumed && describePlace(resumed, behind);
    const { engine } = behind;
    const stepsPerEpoch = countSteps(config);
    const begun = { type: 'started', runId, engine, datasetHash, stepsPerEpoch } as const;
    emit(from ? { ...begun, from } : begun);
    const outcome = await runTraining({
      config,
      engine: asked.engine,
      trainer,
      images,
      control,
      from: resumed?.checkpoint.place,
      keeper: createKeeper(request, trainer, behind, parts),
      emit(event) {
        if (event.type === 'epoch') behind.epochs.push(event.figures);
        if (event.type === 'engine-changed') behind.engineChanges.push(event.change);
        emit({ ...event, runId });
      },
      now,
    });
    if (outcome === 'diverged') releaseRun(run);
    else run.isTestable = true;
  } catch (error) {
    releaseRun(run);
    if (signal.aborted && error === signal.reason) {
      const { epoch, step } = resumed?.checkpoint.place ?? { epoch: 1, step: 0 };
      emit({ type: 'stopped', runId, epoch, step });
      return;
    }
    emit({ type: 'failed', runId, problem: toProblem(error, 'training') });
  }
}

/** What a checkpoint says about the run beside its place and its weights; grows with the run. */
type Behind = Omit<Checkpoint, 'network' | 'place' | 'savedAt' | 'state'>;

/** Undefined where nobody wants the run to be kept. */
function createKeeper(
  { owner }: RunRequest,
  trainer: Trainer,
  behind: Behind,
  { checkpoints, emit }: SessionParts,
): RunKeeper | undefined {
  if (owner === undefined) return undefined;
  const keeper = createCheckpointKeeper(checkpoints, owner, emit);
  const network = describeNetwork(networkOf(behind.config));
  return {
    settle: () => keeper.settle(),
    async keep(place) {
      const state = await trainer.state();
      const savedAt = new Date().toISOString();
      const { epochs, engineChanges } = behind;
      keeper.keep({
        ...behind,
        epochs: [...epochs],
        engineChanges: [...engineChanges],
        network,
        place,
        savedAt,
        state,
      });
    },
  };
}

function requireFit(
  checkpoint: Checkpoint,
  datasetHash: string,
  { recipe }: Extract<RunRequest, { type: 'resume' }>,
): void {
  const problem = checkFit(checkpoint, { datasetHash, recipe });
  if (problem) throw new TrainingFailure('checkpoint', problem.message);
}

async function askEngine(
  request: RunRequest,
  resumed: LoadedCheckpoint | null,
  findEngine: FindEngine,
): Promise<ResumedEngine> {
  return request.type === 'resume' && resumed
    ? chooseResumedEngine(resumed.checkpoint, request, findEngine)
    : { asked: await findEngine(request.choice), change: null };
}

function describePlace({ checkpoint, note }: LoadedCheckpoint, behind: Behind): ResumedFrom {
  const { epoch, step, mean, elapsedMs } = checkpoint.place;
  const { lossSum, correct, rows } = mean;
  const [loss, accuracy] = rows === 0 ? [0, 0] : [lossSum / rows, correct / rows];
  const { epochs, engineChanges } = behind;
  return {
    epochs: [...epochs],
    engineChanges: [...engineChanges],
    place: { epoch, step, loss, accuracy, elapsedMs },
    note,
  };
}
