/**
 * CRC-32 as in gzip and PNG (ISO 3309: polynomial 0xEDB88320, reflected). It finds damage, such as
 * any run of up to 32 wrong bits; it is no protection against somebody who forges.
 */

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  }
  return remainder;
});

const encoder = new TextEncoder();

/** The checksum of a text's UTF-8 bytes, as eight hexadecimal digits in lower case. */
export function crc32(text: string): string {
  return crc32OfBytes(encoder.encode(text)).toString(16).padStart(8, '0');
}

/** The checksum as a number, 0 … 2³² − 1. */
export function crc32OfBytes(bytes: Uint8Array): number {
  let remainder = 0xffffffff;
  for (const byte of bytes) {
    remainder = (remainder >>> 8) ^ TABLE[(remainder ^ byte) & 0xff]!;
  }
  return ~remainder >>> 0;
}
