/**
 * One range test from its request to its end: images, a trainer of its own, the sweep. The trainer
 * of a run is not touched. Ends in an event, never in an exception.
 */
import { networkOf, type RangeTest } from '@/lib/core/experiment';
import type { SweepEnding, SweepLoss } from '../messages';
import type { RunControl } from './run-control';
import { reportLoading, type AskedEngine, type SessionParts } from './session-parts';
import { createStopwatch } from './stopwatch';
import { sweepRates } from './sweep-rates';
import { createThrottle, PROGRESS_INTERVAL_MS } from './throttle';
import type { Trainer } from './trainer';
import { toProblem } from './training-failure';

export interface CurrentSweep {
  readonly sweepId: string;
  readonly control: RunControl;
}

/** `findEngine` measures the device where that was not done yet. */
export async function runRangeTest(
  { sweepId, control }: CurrentSweep,
  test: RangeTest,
  parts: SessionParts,
  findEngine: () => Promise<AskedEngine>,
): Promise<void> {
  const { emit, dataset, now } = parts;
  const { signal } = control;
  const onProgress = reportLoading(now, (progress) =>
    emit({ type: 'sweep-loading', sweepId, ...progress }),
  );
  const end = (ending: SweepEnding): void => emit({ type: 'sweep-ended', sweepId, ending });
  let trainer: Trainer | null = null;
  try {
    signal.throwIfAborted();
    const images = await dataset.load('train', test.images, onProgress, signal);
    const asked = await findEngine();
    signal.throwIfAborted();
    const { seed, batchSize, sweep } = test;
    trainer = await parts.createTrainer(asked, {
      network: networkOf(test),
      seed,
      learningRate: sweep.lowest,
      batchSize,
    });
    emit({ type: 'sweep-started', sweepId, engine: asked.engine });
    const steps = collectSteps(sweepId, parts);
    const ending = await sweepRates({ test, trainer, images, control, onStep: steps.add });
    steps.send();
    end(ending);
  } catch (error) {
    if (signal.aborted && error === signal.reason) end('stopped');
    else emit({ type: 'sweep-failed', sweepId, problem: toProblem(error, 'sweeping the rate') });
  } finally {
    trainer?.dispose();
  }
}

/** Sends steps in parcels, at most about ten a second; `send` sends what is left. */
function collectSteps(sweepId: string, { emit, now }: SessionParts) {
  const stopwatch = createStopwatch(now);
  const maySend = createThrottle(PROGRESS_INTERVAL_MS, now);
  let losses: SweepLoss[] = [];
  let step = 0;
  const send = (): void => {
    if (losses.length === 0) return;
    emit({ type: 'sweep-steps', sweepId, step, losses, elapsedMs: stopwatch.elapsedMs() });
    losses = [];
  };
  return {
    add(taken: number, loss: SweepLoss) {
      step = taken;
      losses.push(loss);
      if (maySend()) send();
    },
    send,
  };
}
