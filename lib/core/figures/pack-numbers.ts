/** Numbers as short texts in a JSON file: 8 bits a number with a scale for maps, 32 bits for weights, both in base64. */

/** One byte a number: 0 stands for `min`, 255 for `max`. */
export interface PackedBytes {
  min: number;
  max: number;
  /** Base64. */
  bytes: string;
}

const STEPS = 255;

/** An error of at most half a step, (max - min) / 510. `values` is not empty and finite. */
export function packBytes(values: ArrayLike<number>): PackedBytes {
  let min = Infinity;
  let max = -Infinity;
  for (let at = 0; at < values.length; at++) {
    min = Math.min(min, values[at]!);
    max = Math.max(max, values[at]!);
  }
  const step = (max - min) / STEPS;
  const bytes = Uint8Array.from(values, (value) =>
    step === 0 ? 0 : Math.round((value - min) / step),
  );
  return { min, max, bytes: toBase64(bytes) };
}

export function unpackBytes({ min, max, bytes }: PackedBytes): Float32Array {
  const step = (max - min) / STEPS;
  return Float32Array.from(fromBase64(bytes), (byte) => min + byte * step);
}

/** Exact, little-endian. */
export function packFloats(values: Float32Array): string {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setFloat32(4 * at, value, true));
  return toBase64(bytes);
}

export function unpackFloats(text: string): Float32Array {
  const bytes = fromBase64(text);
  const view = new DataView(bytes.buffer);
  return Float32Array.from({ length: bytes.length / 4 }, (_, at) => view.getFloat32(4 * at, true));
}

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** @throws where the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
