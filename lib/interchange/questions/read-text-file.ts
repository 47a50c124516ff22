/** A file that somebody hands in, as a text: refused with a sentence where it is empty, too large, or in another encoding. */
import { err, ok, type Result } from '../../core/result';

/** 10,000 questions with their texts are about a third of this. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

export function readTextFile(bytes: Uint8Array): Result<string, string> {
  if (bytes.length === 0) return err('The file is empty. Expected questions in it.');
  if (bytes.length > MAX_FILE_BYTES) {
    return err('The file is larger than 64 MB. Export the questions in several files.');
  }
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return err('The file is in UTF-16. Save it as UTF-8, and try again.');
  }
  const source = decode(bytes);
  if (source === null) {
    return err('The file is not in UTF-8. Save it as UTF-8, and try again.');
  }
  if (source.includes('\0')) {
    return err('The file holds bytes of zero, so it is no text. Expected questions as text.');
  }
  if (source.trim() === '') return err('The file is empty. Expected questions in it.');
  return ok(source.replace(/\r\n?/g, '\n'));
}

/** Without a byte order mark; null where the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
