/**
 * Refuses a backend of tfjs that computes in 16-bit floats, as WebGL does on some phones: training
 * then ends in NaN or learns badly. tfjs's own `floatPrecision` says 16 wherever WebGL renders to
 * 32-bit textures, so it is not asked.
 */
import { mul, tensor1d } from '@tensorflow/tfjs-core';
import { TrainingFailure } from '../training-failure';

/** Neither has a neighbour that close in 16 bits: the one becomes 0, the other 1. */
const FINE_VALUES = [1e-8, 1 + 2 ** -20] as const;
/** tfjs computes short tensors on the processor, whatever the backend. */
const LENGTH = 1024;

/**
 * @param compute puts the values through the backend that is open, unchanged; replaced in tests.
 * @throws TrainingFailure with a sentence for the page.
 */
export async function requireFullPrecision(compute = passThrough): Promise<void> {
  const values = Float32Array.from({ length: LENGTH }, (_, index) => FINE_VALUES[index % 2]!);
  const computed = await compute(values);
  if (computed[0]! > 0 && computed[1]! > 1) return;
  throw new TrainingFailure(
    'unsupported',
    'It computes in 16-bit floats here, too coarse to train with.',
  );
}

async function passThrough(values: Float32Array): Promise<ArrayLike<number>> {
  const given = tensor1d(values);
  const computed = mul(given, 1);
  try {
    return await computed.data();
  } finally {
    given.dispose();
    computed.dispose();
  }
}
