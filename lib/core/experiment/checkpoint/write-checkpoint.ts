/**
 * A checkpoint as bytes, all numbers little-endian:
 *
 *     "10FC" | version u32 | bytes of the head u32 | head (JSON, filled up with spaces to a multiple of 4)
 *     | weights float32 … | moments float32 … | CRC-32 of everything before it u32
 *
 * The frame (mark, version, checksum at the end) stays the same in every version, so that damage can
 * be told from another version.
 */
import { crc32OfBytes } from '../../crc32';
import { CHECKPOINT_VERSION, type Checkpoint, type CheckpointHead } from './checkpoint';

/** "10FC" read as a little-endian number. */
export const CHECKPOINT_MARK = 0x43463031;
/** Mark, version, size of the head. */
export const FRAME_BYTES = 12;
export const CHECKSUM_BYTES = 4;

export function writeCheckpoint(checkpoint: Checkpoint): Uint8Array<ArrayBuffer> {
  const { state, ...said } = checkpoint;
  const head: CheckpointHead = {
    ...said,
    optimizerSteps: state.step,
    weightSizes: state.weights.map(({ length }) => length),
    momentsEach: state.moments[0]?.length ?? 0,
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  const headBytes = Math.ceil(text.length / 4) * 4;
  const arrays = [...state.weights, ...state.moments.flat()];
  const numbers = arrays.reduce((sum, { length }) => sum + length, 0);
  const size = FRAME_BYTES + headBytes + 4 * numbers + CHECKSUM_BYTES;
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, CHECKPOINT_MARK, true);
  view.setUint32(4, CHECKPOINT_VERSION, true);
  view.setUint32(8, headBytes, true);
  bytes.fill(SPACE, FRAME_BYTES, FRAME_BYTES + headBytes);
  bytes.set(text, FRAME_BYTES);
  // Every platform with WebAssembly keeps its floats little-endian.
  const floats = new Float32Array(bytes.buffer, FRAME_BYTES + headBytes, numbers);
  let at = 0;
  for (const array of arrays) {
    floats.set(array, at);
    at += array.length;
  }
  const sum = crc32OfBytes(bytes.subarray(0, size - CHECKSUM_BYTES));
  view.setUint32(size - CHECKSUM_BYTES, sum, true);
  return bytes;
}

const SPACE = 0x20;
