/** Evaluates the weights of a finished or stopped run on all test images. */
import { IMAGES_PER_SHARD, TEST_SHARDS } from './dataset/image-format';
import { evaluateImages } from './evaluate-images';
import { reportLoading, type CurrentRun, type SessionParts } from './session-parts';
import { createThrottle, PROGRESS_INTERVAL_MS } from './throttle';
import { toProblem, TrainingFailure } from './training-failure';

const TEST_IMAGES = TEST_SHARDS * IMAGES_PER_SHARD;

/** `run` is null where the worker knows no such run. Once `signal` is aborted, it ends without an event. */
export async function testRun(
  runId: string,
  run: CurrentRun | null,
  parts: SessionParts,
  signal: AbortSignal,
): Promise<void> {
  const { emit, dataset, letMessagesIn, now } = parts;
  const onProgress = reportLoading(now, (progress) =>
    emit({ type: 'loading', runId, ...progress }),
  );
  try {
    if (!run?.trainer || !run.isTestable) {
      throw new TrainingFailure(
        'engine',
        'The weights of this run are no longer in memory. Train again, then test.',
      );
    }
    const images = await dataset.load('test', TEST_IMAGES, onProgress, signal);
    const order = Uint32Array.from({ length: TEST_IMAGES }, (_, index) => index);
    const mayReport = createThrottle(PROGRESS_INTERVAL_MS, now);
    const checkpoint = async (): Promise<boolean> => {
      await letMessagesIn();
      return !signal.aborted;
    };
    const figures = await evaluateImages(run.trainer, images, order, checkpoint, (done) => {
      if (mayReport()) emit({ type: 'testing', runId, images: done, totalImages: TEST_IMAGES });
    });
    if (figures) emit({ type: 'tested', runId, figures: { ...figures, images: TEST_IMAGES } });
  } catch (error) {
    if (signal.aborted) return;
    emit({ type: 'test-failed', runId, problem: toProblem(error, 'testing') });
  }
}
