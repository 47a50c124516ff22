/** What training needs of a browser, looked for on the page before a worker is started. */

/** The parts of a browser that are looked at; `globalThis` on a page. */
export interface BrowserFeatures {
  Worker?: unknown;
  WebAssembly?: unknown;
  OffscreenCanvas?: unknown;
  createImageBitmap?: unknown;
  isSecureContext?: boolean;
  crypto?: { subtle?: unknown };
}

const ADVICE =
  'Use one of the last two versions of Chrome, Edge, Firefox or Safari. Everything else on this site works without it.';

/** A sentence that says what is missing, or null when this browser can train. */
export function checkSupport(browser: BrowserFeatures = globalThis): string | null {
  if (!browser.Worker) return missing('run work in the background (web workers)');
  if (!browser.WebAssembly) return missing('run WebAssembly');
  if (!browser.createImageBitmap || !browser.OffscreenCanvas) {
    return missing('decode pictures in the background (OffscreenCanvas)');
  }
  if (!browser.crypto?.subtle) {
    if (browser.isSecureContext === false) {
      return 'Training needs a secure connection, because the images are verified before use. Open this page through https, or through localhost on your own machine.';
    }
    return missing('verify downloads (Web Crypto)');
  }
  return null;
}

function missing(what: string): string {
  return `This browser cannot ${what}, so it cannot train the network. ${ADVICE}`;
}
