/** What training needs of a browser and is not there, looked for on the page before a worker is started. */

/** The parts of a browser that are looked at; `globalThis` on a page. */
export interface BrowserFeatures {
  Worker?: unknown;
  WebAssembly?: unknown;
  OffscreenCanvas?: unknown;
  createImageBitmap?: unknown;
  isSecureContext?: boolean;
  crypto?: { subtle?: unknown };
}

export type MissingFeature = 'workers' | 'wasm' | 'pictures' | 'secure-connection' | 'crypto';

/** The first that is missing; null where this browser can train. */
export function findMissingFeature(browser: BrowserFeatures = globalThis): MissingFeature | null {
  if (!browser.Worker) return 'workers';
  if (!browser.WebAssembly) return 'wasm';
  if (!browser.createImageBitmap || !browser.OffscreenCanvas) return 'pictures';
  if (browser.crypto?.subtle) return null;
  return browser.isSecureContext === false ? 'secure-connection' : 'crypto';
}
