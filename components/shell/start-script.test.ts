import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { START_SCRIPT } from './start-script';

/** A browser that has everything, with what a test changes of it. */
function startIn(changes: Record<string, unknown> = {}, stored: Record<string, string> = {}) {
  const attributes: Record<string, string> = {};
  const window = {
    localStorage: { getItem: (key: string) => stored[key] ?? null },
    CSS: { supports: () => true },
    structuredClone: () => null,
    isSecureContext: true,
    Worker: class {},
    WebAssembly: {},
    caches: {},
    OffscreenCanvas: class {},
    createImageBitmap: () => null,
    ...changes,
  };
  const documentElement = {
    setAttribute: (name: string, value: string) => void (attributes[name] = value),
  };
  runInNewContext(START_SCRIPT, { window, document: { documentElement } });
  return attributes;
}

test('leaves the page as it is in a supported browser of a new visitor', () => {
  expect(startIn()).toEqual({});
});

test('applies the chosen theme, and only a theme that exists', () => {
  expect(startIn({}, { 'tenfold.theme': 'dark' })).toEqual({ 'data-theme': 'dark' });
  expect(startIn({}, { 'tenfold.theme': 'light' })).toEqual({ 'data-theme': 'light' });
  expect(startIn({}, { 'tenfold.theme': 'auto' })).toEqual({});
  expect(startIn({}, { 'tenfold.theme': 'sepia' })).toEqual({});
});

test('knows a visitor whose record holds something', () => {
  expect(startIn({}, { 'tenfold.known': '1' })).toEqual({ 'data-known': '' });
});

test('names all that an old browser lacks', () => {
  expect(startIn({ CSS: undefined, OffscreenCanvas: undefined })).toEqual({
    'data-lacks': 'modern training',
  });
});

test('blames an insecure address rather than the browser', () => {
  expect(startIn({ isSecureContext: false, caches: undefined })).toEqual({
    'data-lacks': 'secure',
  });
});

test('goes on where storage is refused', () => {
  const refusing = {
    getItem: () => {
      throw new Error('refused');
    },
  };
  expect(startIn({ localStorage: refusing, createImageBitmap: undefined })).toEqual({
    'data-lacks': 'training',
  });
});
