import { expect, test } from 'vitest';
import { checkSupport } from './check-support';
import type { BrowserFeatures } from './find-missing-feature';

const complete: BrowserFeatures = {
  Worker: {},
  WebAssembly: {},
  OffscreenCanvas: {},
  createImageBitmap: {},
  isSecureContext: true,
  crypto: { subtle: {} },
};

test('finds nothing missing in a current browser', () => {
  expect(checkSupport(complete)).toBeNull();
});

test('says what a browser lacks and which ones have it', () => {
  expect(checkSupport({ ...complete, OffscreenCanvas: undefined })).toBe(
    'This browser cannot decode pictures in the background (OffscreenCanvas), so it cannot train the network. Use one of the last two versions of Chrome, Edge, Firefox or Safari. Everything else on this site works without it.',
  );
  expect(checkSupport({ ...complete, Worker: undefined })).toMatch(/web workers/);
  expect(checkSupport({ ...complete, WebAssembly: undefined })).toMatch(/WebAssembly/);
  expect(checkSupport({ ...complete, createImageBitmap: undefined })).toMatch(/OffscreenCanvas/);
  expect(checkSupport({ ...complete, crypto: {} })).toMatch(/Web Crypto/);
});

test('says that the address is the trouble where the page is not secure', () => {
  expect(checkSupport({ ...complete, isSecureContext: false, crypto: {} })).toBe(
    'Training needs a secure connection, because the images are verified before use. Open this page through https, or through localhost on your own machine.',
  );
});
