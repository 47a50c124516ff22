import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { getBackend } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { WASM_PATH_IN_NODE } from '../fixtures/wasm-path-in-node';
import { closeBackend, openBackend } from './open-backend';

const WASM_FILE = 'tfjs-backend-wasm-simd.wasm';

test('fails clearly where the backend is not to be had', async () => {
  await expect(openBackend('webgl')).rejects.toThrow('The webgl backend did not start');
});

test('fails where the wasm files are missing, and starts once they are there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tenfold-wasm-')) + sep;
  await expect(openBackend('wasm', folder)).rejects.toThrow(
    `The wasm backend of tfjs did not start here. Its files are expected in ${folder}.`,
  );
  copyFileSync(join(WASM_PATH_IN_NODE, WASM_FILE), join(folder, WASM_FILE));
  await openBackend('wasm', folder);
  expect(getBackend()).toBe('wasm');
  rmSync(folder, { recursive: true });
});

test('a closed backend can be opened again', async () => {
  await openBackend('cpu');
  closeBackend('cpu');
  expect(getBackend()).not.toBe('cpu');
  await openBackend('cpu');
  expect(getBackend()).toBe('cpu');
});
