/**
 * The training loop: epochs of seeded, shuffled batches on a trainer, validation after each, events
 * on the way. It knows no engine and no messages; pause and stop come in through `control`.
 */
import {
  detectDivergence,
  endEpoch,
  permuteImages,
  rateOfStep,
  splitImages,
  startSchedule,
  type Divergence,
  type Engine,
  type EngineChange,
  type EpochFigures,
  type RunConfig,
} from '@/lib/core/experiment';
import type { LoadedImages } from './dataset/dataset';
import { createBatch, fillBatch } from './dataset/fill-batch';
import { evaluateImages, type Evaluation } from './evaluate-images';
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
  | { type: 'engine-changed'; change: EngineChange }
  | { type: 'paused' }
  | { type: 'resumed' }
  | { type: 'stopped'; epoch: number; step: number }
  | { type: 'diverged'; at: Divergence }
  | { type: 'finished' };

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
}

/** Steps of an epoch; the last one may be partly padding. */
export function countSteps(config: RunConfig): number {
  return Math.ceil(splitImages(config.images).train / config.batchSize);
}

/** The last event it emits is `finished`, `stopped` or `diverged`; it also resolves with that type. */
export async function runTraining(inputs: RunInputs): Promise<'finished' | 'stopped' | 'diverged'> {
  const { config, trainer, images, control, emit, now } = inputs;
  const { train, validation } = splitImages(config.images);
  const validationOrder = Uint32Array.from({ length: validation }, (_, index) => train + index);
  const batch = createBatch(config.batchSize);
  const stopwatch = createStopwatch(now);
  const mayReport = createThrottle(PROGRESS_INTERVAL_MS, now);
  let explodedStreak = 0;
  let engine = inputs.engine;
  let schedule = startSchedule(config);
  /** Of the latest step; the trainer was made with the configured one. */
  let rate = config.learningRate;

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

  /** Between two steps: lets messages in, waits while paused. False after a stop. */
  const checkpoint = async (): Promise<boolean> => {
    await control.letMessagesIn();
    if (control.isPaused) {
      stopwatch.pause();
      emit({ type: 'paused' });
      await control.waitWhilePaused();
      stopwatch.goOn();
      if (!control.isStopped) emit({ type: 'resumed' });
    }
    return !control.isStopped;
  };

  /** Every batch once; the means over the epoch, or how the run ended. */
  const trainEpoch = async (epoch: number): Promise<Evaluation | 'stopped' | 'diverged'> => {
    const order = permuteImages(train, config.seed, epoch);
    const mean = createRunningMean();
    for (let step = 1; (step - 1) * config.batchSize < train; step++) {
      if (!(await checkpoint())) {
        emit({ type: 'stopped', epoch, step: step - 1 });
        return 'stopped';
      }
      fillBatch(batch, images, order, (step - 1) * config.batchSize);
      followSchedule(epoch, step);
      const figures = await trainer.step(batch);
      watchEngine(epoch, step);
      const verdict = detectDivergence(figures.loss, explodedStreak);
      if (verdict.kind === 'diverged') {
        emit({ type: 'diverged', at: { epoch, step, loss: verdict.loss } });
        return 'diverged';
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
    evaluateImages(trainer, images, validationOrder, checkpoint, (done) => {
      if (mayReport()) emit({ type: 'validating', epoch, images: done, totalImages: validation });
    });

  watchEngine(1, 0);
  for (let epoch = 1; epoch <= config.epochs; epoch++) {
    const trained = await trainEpoch(epoch);
    if (trained === 'stopped' || trained === 'diverged') return trained;
    const validated = await validate(epoch);
    watchEngine(epoch, 0);
    if (!validated) {
      emit({ type: 'stopped', epoch, step: countSteps(config) });
      return 'stopped';
    }
    if (!Number.isFinite(validated.loss)) {
      emit({ type: 'diverged', at: { epoch, step: countSteps(config), loss: null } });
      return 'diverged';
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
    schedule = endEpoch(config, schedule, figures).state;
  }
  emit({ type: 'finished' });
  return 'finished';
}
