import { memory } from '@tensorflow/tfjs-core';
import { expect, test } from 'vitest';
import { WASM_PATH_IN_NODE } from '../../fixtures/wasm-path-in-node';
import { openBackend } from '../open-backend';
import { timeEngine } from './time-engine';

test('a sound engine gets a time, and nothing of it stays behind', async () => {
  await openBackend('wasm', WASM_PATH_IN_NODE);
  const before = memory().numTensors;
  const { timing, note } = await timeEngine('wasm', {
    device: 'A processor',
    threads: null,
    wasmPath: WASM_PATH_IN_NODE,
  });
  const { engine, stepMs, evaluateMsPer1000 } = timing;
  expect(note).toBeNull();
  expect(engine).toEqual({
    backend: 'wasm',
    version: 'tfjs 4.22.0',
    threads: 1,
    device: 'A processor',
  });
  expect(stepMs).toBeGreaterThan(0);
  expect(evaluateMsPer1000).toBeGreaterThan(0);
  expect(memory().numTensors).toBe(before);
});
