/** LEB128: WebAssembly's variable-length integers, seven bits a byte, lowest first. */

/** @param value a whole number in [0, 2^32). */
export function encodeUnsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}

/** @param value a whole number in [−2^31, 2^32); the upper half stands for negative numbers. */
export function encodeSigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  // Bit 6 of the last byte is the sign.
  while (rest < -0x40 || rest > 0x3f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>= 7;
  }
  return [...bytes, rest & 0x7f];
}
