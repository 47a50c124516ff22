import { backend, memory } from '@tensorflow/tfjs-core';
import { expect, test, vi } from 'vitest';
import { WASM_PATH_IN_NODE } from '../../fixtures/wasm-path-in-node';
import { openBackend } from '../open-backend';
import { timeEngine } from './time-engine';

test('a sound engine gets a time, and nothing of it stays behind', async () => {
  await openBackend('wasm', WASM_PATH_IN_NODE);
  const before = memory().numTensors;
  const { engine, stepMs, evaluateMsPer1000 } = await timeEngine(
    'wasm',
    'A processor',
    WASM_PATH_IN_NODE,
  );
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

test('an engine with 16-bit floats is refused before it trains', async () => {
  await openBackend('wasm', WASM_PATH_IN_NODE);
  vi.spyOn(backend(), 'floatPrecision').mockReturnValue(16);
  await expect(timeEngine('wasm', null, WASM_PATH_IN_NODE)).rejects.toMatchObject({
    kind: 'unsupported',
    message: 'It computes in 16-bit floats here, too coarse to train with.',
  });
});
