/** The loss as an operation, between forward and backward pass. */
import { i32 } from '../assembler/scalar';
import { defineCrossEntropy } from '../kernels/cross-entropy';
import { imageBytes, type TensorLayout } from '../tensor-layout';
import type { NetworkEnds } from './add-layers';
import type { Build } from './build';
import type { Operation } from './operation';

/** Bytes of a chunk's figures: loss and correct rows as float64. */
const FIGURE_BYTES = 16;

/** @throws where the network does not end in one row of logits. */
export function addLoss(
  build: Build,
  output: TensorLayout,
  { y, dy }: NetworkEnds,
  { labels, count, figures }: { labels: number; count: number; figures: number },
): Operation {
  if (output.height !== 1 || output.width !== 1) {
    throw new Error(
      `The network ends in ${output.height} × ${output.width} pixels, expected one row of logits: end it with a dense layer.`,
    );
  }
  const crossEntropy = defineCrossEntropy(build.module, 'cross-entropy', {
    classes: output.channels,
    rowBytes: imageBytes(output),
    labels,
    count,
  });
  return {
    name: 'cross-entropy',
    together: 'all',
    buffers: [y, dy],
    call: (f, { at, first, images, task }) =>
      f.call(
        crossEntropy,
        at(y),
        at(dy),
        i32.add(i32.mul(task, FIGURE_BYTES), figures),
        first,
        images,
      ),
  };
}
