import { expect, test } from 'vitest';
import type { Engine } from '@/lib/core/experiment';
import { TrainingFailure } from '../training-failure';
import { probeEngines, type ProbeOptions } from './probe-engines';
import type { Inspection } from './inspection';
import type { EngineTiming } from './time-engine';

type Backend = Engine['backend'];

const OFFERED: Inspection = { isOffered: true, device: 'A GPU' };
const NOT_OFFERED = (note: string): Inspection => ({ isOffered: false, device: null, note });

const aTiming = (backend: Backend, stepMs: number): EngineTiming => ({
  engine: { backend, version: 'tfjs 4.22.0', threads: 1, device: null },
  stepMs,
  evaluateMsPer1000: 3 * stepMs,
});

const never = new Promise<never>(() => {});

/** A browser whose engines answer as given: a time in ms, an error, or something that hangs. */
function aBrowser(
  answers: Record<Backend, number | Error | Promise<never> | Inspection>,
): ProbeOptions & { closed: Backend[] } {
  const closed: Backend[] = [];
  const isInspection = (answer: unknown): answer is Inspection =>
    typeof answer === 'object' && answer !== null && 'isOffered' in answer;
  return {
    closed,
    close: (backend) => void closed.push(backend),
    inspect: async (backend) => {
      const answer = answers[backend];
      return isInspection(answer) ? answer : OFFERED;
    },
    time: async (backend) => {
      const answer = answers[backend];
      if (answer instanceof Error) throw answer;
      return typeof answer === 'number' ? aTiming(backend, answer) : never;
    },
  };
}

test('chooses the fastest and says why, closing the others', async () => {
  const browser = aBrowser({ wasm: 110, webgl: 31.4, webgpu: 8.25 });
  const result = await probeEngines(browser);
  expect(result.engine.backend).toBe('webgpu');
  expect(result.stepMs).toBe(8.25);
  expect(result.evaluateMsPer1000).toBe(24.75);
  expect(result.candidates).toEqual([
    {
      backend: 'wasm',
      device: 'A GPU',
      stepMs: 110,
      note: '110 ms for a step of 64 images; WebGPU is faster.',
    },
    {
      backend: 'webgl',
      device: 'A GPU',
      stepMs: 31.4,
      note: '31 ms for a step of 64 images; WebGPU is faster.',
    },
    {
      backend: 'webgpu',
      device: 'A GPU',
      stepMs: 8.25,
      note: 'Chosen: 8.3 ms for a step of 64 images.',
    },
  ]);
  expect(browser.closed).toEqual(['wasm', 'webgl']);
});

test('a GPU that is slower than the processor is not chosen', async () => {
  const result = await probeEngines(aBrowser({ wasm: 110, webgl: 600, webgpu: 400 }));
  expect(result.engine.backend).toBe('wasm');
});

test('an engine that hangs is given up and closed, and the others go on', async () => {
  const browser = aBrowser({ wasm: 110, webgl: never, webgpu: 20 });
  const result = await probeEngines({ ...browser, limitMs: 20 });
  expect(result.engine.backend).toBe('webgpu');
  expect(result.candidates[1]).toEqual({
    backend: 'webgl',
    device: 'A GPU',
    stepMs: null,
    note: 'It gave no answer for 0.02 seconds.',
  });
  expect(browser.closed).toContain('webgl');
});

test('an inspection that hangs does not stop the probe either', async () => {
  const browser = aBrowser({ wasm: 110, webgl: 50, webgpu: 20 });
  const inspect: ProbeOptions['inspect'] = (backend) =>
    backend === 'webgpu' ? never : Promise.resolve(OFFERED);
  const result = await probeEngines({ ...browser, inspect, limitMs: 20 });
  expect(result.engine.backend).toBe('webgl');
});

test('an engine that fails is named with its reason', async () => {
  const browser = aBrowser({
    wasm: 110,
    webgl: new Error('The webgl backend did not start: no shaders.'),
    webgpu: NOT_OFFERED('This browser has no WebGPU.'),
  });
  const { candidates } = await probeEngines(browser);
  expect(candidates.map(({ note }) => note)).toEqual([
    'Chosen: 110 ms for a step of 64 images.',
    'The webgl backend did not start: no shaders.',
    'This browser has no WebGPU.',
  ]);
});

test('a browser without any engine is told so, with all reasons', async () => {
  const failure = await probeEngines(
    aBrowser({
      wasm: NOT_OFFERED('This browser has no SIMD in WebAssembly.'),
      webgl: new TrainingFailure('unsupported', 'It computes in 16-bit floats here.'),
      webgpu: NOT_OFFERED('This browser has no WebGPU.'),
    }),
  ).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TrainingFailure);
  expect(failure).toMatchObject({
    kind: 'unsupported',
    message:
      'This browser cannot train the network: it needs a GPU, or WebAssembly with SIMD. WebAssembly: This browser has no SIMD in WebAssembly. WebGL: It computes in 16-bit floats here. WebGPU: This browser has no WebGPU. A current Chrome, Edge, Firefox or Safari can.',
  });
});

test('engines that are offered but fail are the problem, not the browser', async () => {
  const failure = await probeEngines(
    aBrowser({
      wasm: new Error('Its file is missing.'),
      webgl: NOT_OFFERED('No WebGL.'),
      webgpu: NOT_OFFERED('No WebGPU.'),
    }),
  ).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    kind: 'engine',
    message:
      'The network cannot be trained here. WebAssembly: Its file is missing. WebGL: No WebGL. WebGPU: No WebGPU. Reload the page to try again.',
  });
});
