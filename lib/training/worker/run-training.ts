/**
 * The training loop: epochs of seeded, shuffled batches on a trainer, validation after each, events
 * on the way. It knows no engine and no messages; pause and stop come in through `control`.
 */
import {
  detectDivergence,
  endEpoch,
  firstPlace,
  networkOf,
  permuteImages,
  rateOfStep,
  splitImages,
  type Divergence,
  type Engine,
  type EngineChange,
  type EpochFigures,
  type Inspection,
  type RunConfig,
  type CheckpointPlace,
} from '@/lib/core/experiment';
import type { Pictures } from '../messages';
import type { LoadedImages } from './dataset/dataset';
import { createBatch, fillBatch } from './dataset/fill-batch';
import { evaluateImages, type Evaluation } from './evaluate-images';
import { openInspector } from './inspect/open-inspector';
import type { RunControl } from './run-control';
import { createRunningMean } from './running-mean';
import { isSameEngine } from './is-same-engine';
import { createStopwatch } from './stopwatch';
import { createThrottle, PROGRESS_INTERVAL_MS } from './throttle';
import type { Trainer } from './trainer';

/** What happens during a run, without its id. */
export type RunEvent =
  | { type: 'step'; epoch: number; step: number; loss: number; accuracy: number; elapsedMs: number }
  | { type: 'validating'; epoch: number; images: number; totalImages: number }
  | { type: 'epoch'; figures: EpochFigures }
  | { type: 'inspected'; inspection: Inspection; pictures: Pictures }
  | { type: 'engine-changed'; change: EngineChange }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'stopped'; epoch: number; step: number }
  | { type: 'diverged'; at: Divergence }
  | { type: 'finished' };

type Ending = 'finished' | 'stopped' | 'diverged';

export interface RunInputs {
  config: RunConfig;
  trainer: Trainer;
  /** What the run was started for; the trainer may have to make do with less, then or later. */
  engine: Engine;
  /** The first `config.images` training images. */
  images: LoadedImages;
  control: RunControl;
  emit: (event: RunEvent) => void;
  /** A clock in milliseconds. */
  now: () => number;
  /** Where the trainer stands; without it at the beginning. */
  from?: CheckpointPlace;
  keeper?: RunKeeper;
}

/** Where checkpoints go. */
export interface RunKeeper {
  /**
   * Keeps a checkpoint of this place. Called before the first step, after each epoch, at a pause, and
   * twice a minute; the trainer rests until it resolves.
   */
  keep(place: CheckpointPlace): Promise<void>;
  /** Resolves when nothing is on its way to the disk any more. Awaited before the run is said to have ended. */
  settle(): Promise<void>;
}

/** So much of a run at most is lost in a crash. */
const KEEP_INTERVAL_MS = 30_000;

/** Steps of an epoch; the last one may be partly padding. */
export function countSteps(config: RunConfig): number {
  return Math.ceil(splitImages(config).train / config.batchSize);
}

/** The last event it emits is `finished`, `stopped` or `diverged`; it also resolves with that type. */
export async function runTraining(inputs: RunInputs): Promise<Ending> {
  const { config, trainer, images, control, emit, now } = inputs;
  const { train, validation } = splitImages(config);
  const validationOrder = Uint32Array.from({ length: validation }, (_, index) => train + index);
  const batch = createBatch(config.batchSize);
  const { from = firstPlace(config), keeper } = inputs;
  const stopwatch = createStopwatch(now, from.elapsedMs);
  const mayReport = createThrottle(PROGRESS_INTERVAL_MS, now);
  const { layers } = networkOf(config);
  const inspector = openInspector({ trainer, layers, images, validationOrder, now });
  let { explodedStreak, schedule } = from;
  let engine = inputs.engine;
  /** Of the latest step; the trainer was made with the configured one. */
  let rate = config.learningRate;
  let keptAt = now();

  const followSchedule = (epoch: number, step: number): void => {
    const next = rateOfStep(config, schedule, epoch, step);
    if (next !== rate) trainer.setLearningRate(next);
    rate = next;
  };

  /** Says so where the trainer has become another one than the run was told of. */
  const watchEngine = (epoch: number, step: number): void => {
    if (isSameEngine(trainer.engine, engine)) return;
    engine = trainer.engine;
    const reason = trainer.engineNote ?? 'The engine says no reason.';
    emit({ type: 'engine-changed', change: { epoch, step, engine, reason } });
  };

  const keepPlace = async (
    epoch: number,
    step: number,
    mean: CheckpointPlace['mean'],
  ): Promise<void> => {
    const elapsedMs = stopwatch.elapsedMs();
    await keeper?.keep({ epoch, step, mean, explodedStreak, schedule, elapsedMs });
    keptAt = now();
  };

  /** Between two steps: lets messages in, waits while paused. False after a stop. */
  const checkpoint = async (keepHere?: () => Promise<void>): Promise<boolean> => {
    await control.letMessagesIn();
    if (control.isPaused || now() - keptAt >= KEEP_INTERVAL_MS) await keepHere?.();
    if (control.isPaused) {
      stopwatch.pause();
      emit({ type: 'paused' });
      await control.waitWhilePaused();
      stopwatch.goOn();
      if (!control.isStopped) emit({ type: 'resumed' });
    }
    return !control.isStopped;
  };

  const end = async <E extends Extract<RunEvent, { type: Ending }>>(event: E) => {
    await keeper?.settle();
    emit(event);
    return event.type as E['type'];
  };

  /** Every batch once; the means over the epoch, or how the run ended. */
  const trainEpoch = async (epoch: number): Promise<Evaluation | 'stopped' | 'diverged'> => {
    const order = permuteImages(train, config.seed, epoch);
    const before = epoch === from.epoch ? from : firstPlace(config);
    const mean = createRunningMean(before.mean);
    for (let step = before.step + 1; (step - 1) * config.batchSize < train; step++) {
      if (!(await checkpoint(() => keepPlace(epoch, step - 1, mean.sums)))) {
        return end({ type: 'stopped', epoch, step: step - 1 });
      }
      fillBatch(batch, images, order, (step - 1) * config.batchSize);
      followSchedule(epoch, step);
      const isLast = step === countSteps(config);
      const figures = await (inspector && isLast ? inspector.lastStep(batch) : trainer.step(batch));
      watchEngine(epoch, step);
      const verdict = detectDivergence(figures.loss, explodedStreak);
      if (verdict.kind === 'diverged') {
        return end({ type: 'diverged', at: { epoch, step, loss: verdict.loss } });
      }
      explodedStreak = verdict.streak;
      mean.add(figures, batch.count);
      if (mayReport()) {
        const { loss, accuracy } = mean;
        emit({ type: 'step', epoch, step, loss, accuracy, elapsedMs: stopwatch.elapsedMs() });
      }
    }
    return mean;
  };

  const validate = (epoch: number): Promise<Evaluation | null> =>
    evaluateImages(
      inspector ?? trainer,
      images,
      validationOrder,
      () => checkpoint(),
      (done) => {
        if (mayReport()) emit({ type: 'validating', epoch, images: done, totalImages: validation });
      },
    );

  if (from.step > 0) followSchedule(from.epoch, from.step);
  watchEngine(from.epoch, from.step > 0 ? from.step + 1 : 0);
  await keepPlace(from.epoch, from.step, from.mean);
  for (let epoch = from.epoch; epoch <= config.epochs; epoch++) {
    const trained = await trainEpoch(epoch);
    if (trained === 'stopped' || trained === 'diverged') return trained;
    const validated = await validate(epoch);
    watchEngine(epoch, 0);
    if (!validated) {
      return end({ type: 'stopped', epoch, step: countSteps(config) });
    }
    if (!Number.isFinite(validated.loss)) {
      return end({ type: 'diverged', at: { epoch, step: countSteps(config), loss: null } });
    }
    const figures: EpochFigures = {
      epoch,
      learningRate: rate,
      trainLoss: trained.loss,
      trainAccuracy: trained.accuracy,
      valLoss: validated.loss,
      valAccuracy: validated.accuracy,
      elapsedMs: stopwatch.elapsedMs(),
    };
    emit({ type: 'epoch', figures });
    if (inspector) emit({ type: 'inspected', ...(await inspector.inspect(epoch, rate)) });
    schedule = endEpoch(config, schedule, figures).state;
    await keepPlace(epoch + 1, 0, createRunningMean().sums);
  }
  return end({ type: 'finished' });
}
