/**
 * The loss of a padded batch: only its real rows count. What a batch looks like as tensors is
 * decided here too, so that loss and padding stay together.
 */
import {
  argMax,
  cast,
  equal,
  logSoftmax,
  mul,
  neg,
  sum,
  tensor1d,
  tensor2d,
  tensor4d,
  tidy,
  type Scalar,
  type Tensor1D,
  type Tensor2D,
  type Tensor4D,
} from '@tensorflow/tfjs-core';
import { CLASS_NAMES } from '@/lib/core/experiment';
import { CHANNELS, IMAGE_SIZE } from './dataset/image-format';
import type { Batch } from './trainer';

const CLASS_COUNT = CLASS_NAMES.length;

export interface BatchTensors {
  /** [batch, 32, 32, 3] */
  images: Tensor4D;
  /** [batch, 10]: 1 at the label's class. */
  targets: Tensor2D;
  /** [batch], int32 class indices. */
  labels: Tensor1D;
  /** [batch]: 1 for a real row, 0 for padding. */
  isReal: Tensor1D;
  /** Real rows. */
  count: number;
}

/** Call inside `tidy`. @throws where the arrays do not have the sizes that `batchSize` demands. */
export function toTensors(batch: Batch, batchSize: number): BatchTensors {
  checkBatch(batch, batchSize);
  const { images, labels, count } = batch;
  const targets = new Float32Array(batchSize * CLASS_COUNT);
  labels.forEach((label, row) => (targets[row * CLASS_COUNT + label] = 1));
  return {
    images: tensor4d(images, [batchSize, IMAGE_SIZE, IMAGE_SIZE, CHANNELS]),
    targets: tensor2d(targets, [batchSize, CLASS_COUNT]),
    labels: tensor1d(Int32Array.from(labels), 'int32'),
    isReal: tensor1d(Float32Array.from(labels, (_, row) => (row < count ? 1 : 0))),
    count,
  };
}

/**
 * Mean cross-entropy in nats over the real rows r of logits z [batch, 10] with label y:
 *
 *     loss = (1 / count) Σ over r of (log Σ over k of e^z[r, k]) − z[r, y[r]]
 *
 * `logSoftmax` subtracts the largest logit first, so no exponential overflows.
 */
export function maskedCrossEntropy(logits: Tensor2D, batch: BatchTensors): Scalar {
  return tidy(() => {
    const rowLosses = neg(sum(mul(logSoftmax(logits), batch.targets), 1));
    return mul(sum(mul(rowLosses, batch.isReal)), 1 / batch.count);
  });
}

/** How many real rows have their largest logit at the label. */
export function countCorrect(logits: Tensor2D, batch: BatchTensors): Scalar {
  return tidy(() => {
    const isCorrect = cast(equal(argMax(logits, 1), batch.labels), 'float32');
    return sum(mul(isCorrect, batch.isReal));
  });
}

function checkBatch({ images, labels, count }: Batch, batchSize: number): void {
  const pixels = batchSize * IMAGE_SIZE * IMAGE_SIZE * CHANNELS;
  if (images.length !== pixels || labels.length !== batchSize) {
    throw new RangeError(
      `Batch: expected ${pixels} image values and ${batchSize} labels, got ${images.length} and ${labels.length}.`,
    );
  }
  if (!Number.isInteger(count) || count < 1 || count > batchSize) {
    throw new RangeError(`Batch: expected a count of 1 to ${batchSize} real rows, got ${count}.`);
  }
  const outside = labels.find((label) => label >= CLASS_COUNT);
  if (outside !== undefined) {
    throw new RangeError(`Batch: expected labels 0 to ${CLASS_COUNT - 1}, got ${outside}.`);
  }
}
