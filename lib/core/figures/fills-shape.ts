import { fromBase64 } from './pack-numbers';

/** Whether a layer has as many bytes (base64) as its shape has entries. */
export function fillsShape({ bytes, shape }: { bytes: string; shape: readonly number[] }): boolean {
  try {
    return fromBase64(bytes).length === shape.reduce((product, size) => product * size, 1);
  } catch {
    // No base64, although each of its letters is one of it.
    return false;
  }
}
