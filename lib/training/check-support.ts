/** Says what training needs of a browser and is not there. */
import {
  findMissingFeature,
  type BrowserFeatures,
  type MissingFeature,
} from './find-missing-feature';

const ADVICE =
  'Use one of the last two versions of Chrome, Edge, Firefox or Safari. Everything else on this site works without it.';

const SENTENCES: Readonly<Record<MissingFeature, string>> = {
  workers: sayMissing('run work in the background (web workers)'),
  wasm: sayMissing('run WebAssembly'),
  pictures: sayMissing('decode pictures in the background (OffscreenCanvas)'),
  'secure-connection':
    'Training needs a secure connection, because the images are verified before use. Open this page through https, or through localhost on your own machine.',
  crypto: sayMissing('verify downloads (Web Crypto)'),
};

/** A sentence that says what is missing, or null when this browser can train. */
export function checkSupport(browser?: BrowserFeatures): string | null {
  const missing = findMissingFeature(browser);
  return missing && SENTENCES[missing];
}

function sayMissing(what: string): string {
  return `This browser cannot ${what}, so it cannot train the network. ${ADVICE}`;
}
