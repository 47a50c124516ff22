import { expect, test } from 'vitest';
import { findBrowser } from './find-browser';

test('takes the browser that TENFOLD_CHROMIUM names', () => {
  const env = { ...process.env, TENFOLD_CHROMIUM: process.execPath };
  expect(findBrowser(env)).toEqual({
    executablePath: process.execPath,
    name: `${process.execPath} (TENFOLD_CHROMIUM)`,
  });
});

test('does not skip a TENFOLD_CHROMIUM that is wrong', () => {
  const env = { ...process.env, TENFOLD_CHROMIUM: '/no/such/browser' };
  expect(() => findBrowser(env)).toThrow(
    'TENFOLD_CHROMIUM is "/no/such/browser", which is not a file. Set it to the path of a Chrome or Chromium program, or unset it.',
  );
});
