/** Loss and accuracy of a trainer's weights on a list of images; the weights stay as they are. */
import type { LoadedImages } from './dataset/dataset';
import { createBatch, fillBatch } from './dataset/fill-batch';
import { createRunningMean } from './running-mean';
import type { Trainer } from './trainer';

export interface Evaluation {
  /** Mean cross-entropy in nats. */
  loss: number;
  /** Fraction in [0, 1]. */
  accuracy: number;
}

/**
 * `order` lists the images. `checkpoint` is asked before each batch; when it resolves with false the
 * evaluation ends with null. `onProgress` gets the number of images done.
 */
export async function evaluateImages(
  trainer: Pick<Trainer, 'batchSize' | 'evaluate'>,
  source: LoadedImages,
  order: Uint32Array,
  checkpoint: () => Promise<boolean>,
  onProgress: (images: number) => void,
): Promise<Evaluation | null> {
  const batch = createBatch(trainer.batchSize);
  const mean = createRunningMean();
  for (let start = 0; start < order.length; start += trainer.batchSize) {
    if (!(await checkpoint())) return null;
    fillBatch(batch, source, order, start);
    mean.add(await trainer.evaluate(batch), batch.count);
    onProgress(mean.rows);
  }
  return { loss: mean.loss, accuracy: mean.accuracy };
}
