/** SHA-256 in hex, by the browser's own crypto. */
import { TrainingFailure } from '../training-failure';

export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await requireSubtle().digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Browsers offer `crypto.subtle` to secure contexts only, although the types know no such case. */
function requireSubtle(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle) return subtle;
  throw new TrainingFailure(
    'unsupported',
    'The images cannot be verified, because this page was not opened securely. Open it through https, or through localhost on your own machine.',
  );
}
