import { expect, test } from 'vitest';
import type { Engine } from '@/lib/core/experiment';
import { TrainingFailure } from '../training-failure';
import { selectEngine } from './choose-engine';
import { probeEngines, type ProbeOptions } from './probe-engines';
import type { Inspection } from './inspection';
import type { EngineTiming } from '../../messages';

type Backend = Engine['backend'];

const OFFERED: Inspection = { isOffered: true, device: 'A GPU' };
const NOT_OFFERED = (note: string): Inspection => ({ isOffered: false, device: null, note });

const aTiming = (backend: Backend, stepMs: number): EngineTiming => ({
  engine: { backend, version: 'tfjs 4.22.0', threads: 1, device: null },
  stepMs,
  evaluateMsPer1000: 3 * stepMs,
});

const never = new Promise<never>(() => {});

type Answer = number | Error | Promise<never> | Inspection;

/**
 * A browser whose engines answer as given: a time in ms, an error, or something that hangs. The slow
 * path works unless told otherwise.
 */
function aBrowser(
  given: Record<Exclude<Backend, 'wasm'>, Answer> & { wasm?: Answer },
): ProbeOptions & { closed: Backend[]; tried: Backend[] } {
  const answers: Record<Backend, Answer> = { wasm: 300, ...given };
  const closed: Backend[] = [];
  const tried: Backend[] = [];
  const isInspection = (answer: unknown): answer is Inspection =>
    typeof answer === 'object' && answer !== null && 'isOffered' in answer;
  return {
    closed,
    tried,
    close: async (backend) => void closed.push(backend),
    inspect: async (backend) => {
      const answer = answers[backend];
      return isInspection(answer) ? answer : OFFERED;
    },
    time: async (backend) => {
      tried.push(backend);
      const answer = answers[backend];
      if (answer instanceof Error) throw answer;
      return typeof answer === 'number' ? { timing: aTiming(backend, answer), note: null } : never;
    },
  };
}

test('chooses the fastest and says why, closing the others', async () => {
  const browser = aBrowser({ simd: 110, webgl: 31.4, webgpu: 8.25 });
  const result = await probeEngines(browser);
  expect(result.engine.backend).toBe('webgpu');
  expect(result.stepMs).toBe(8.25);
  expect(result.evaluateMsPer1000).toBe(24.75);
  expect(result.candidates).toEqual([
    {
      backend: 'simd',
      device: 'A GPU',
      timing: aTiming('simd', 110),
      note: '110 ms for a step of 64 images; WebGPU is faster.',
    },
    {
      backend: 'webgl',
      device: 'A GPU',
      timing: aTiming('webgl', 31.4),
      note: '31 ms for a step of 64 images; WebGPU is faster.',
    },
    {
      backend: 'webgpu',
      device: 'A GPU',
      timing: aTiming('webgpu', 8.25),
      note: 'Fastest: 8.3 ms for a step of 64 images.',
    },
  ]);
  expect(browser.closed).toEqual(['simd', 'webgl']);
  expect(browser.tried, 'the slow path is not needed').not.toContain('wasm');
});

test('a GPU that is slower than the processor is not chosen', async () => {
  const result = await probeEngines(aBrowser({ simd: 110, webgl: 600, webgpu: 400 }));
  expect(result.engine.backend).toBe('simd');
});

test('an engine that hangs is given up and closed, and the others go on', async () => {
  const browser = aBrowser({ simd: 110, webgl: never, webgpu: 20 });
  const result = await probeEngines({ ...browser, limitMs: 20 });
  expect(result.engine.backend).toBe('webgpu');
  expect(result.candidates[1]).toEqual({
    backend: 'webgl',
    device: 'A GPU',
    timing: null,
    note: 'It gave no answer for 0.02 seconds.',
  });
  expect(browser.closed).toContain('webgl');
});

test('an inspection that hangs does not stop the probe either', async () => {
  const browser = aBrowser({ simd: 110, webgl: 50, webgpu: 20 });
  const inspect: ProbeOptions['inspect'] = (backend) =>
    backend === 'webgpu' ? never : Promise.resolve(OFFERED);
  const result = await probeEngines({ ...browser, inspect, limitMs: 20 });
  expect(result.engine.backend).toBe('webgl');
});

test('an engine that fails is named with its reason', async () => {
  const browser = aBrowser({
    simd: 110,
    webgl: new Error('The webgl backend did not start: no shaders.'),
    webgpu: NOT_OFFERED('This browser has no WebGPU.'),
  });
  const { candidates } = await probeEngines(browser);
  expect(candidates.map(({ note }) => note)).toEqual([
    'Fastest: 110 ms for a step of 64 images.',
    'The webgl backend did not start: no shaders.',
    'This browser has no WebGPU.',
  ]);
});

test('a browser without any engine is told so, with all reasons', async () => {
  const failure = await probeEngines(
    aBrowser({
      simd: NOT_OFFERED('This browser has no SIMD in WebAssembly.'),
      wasm: NOT_OFFERED('This browser has no SIMD in WebAssembly.'),
      webgl: new TrainingFailure('unsupported', 'It computes in 16-bit floats here.'),
      webgpu: NOT_OFFERED('This browser has no WebGPU.'),
    }),
  ).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(TrainingFailure);
  expect(failure).toMatchObject({
    kind: 'unsupported',
    message:
      'This browser cannot train the network: it needs a GPU, or WebAssembly with SIMD. SIMD: This browser has no SIMD in WebAssembly. WebAssembly: This browser has no SIMD in WebAssembly. WebGL: It computes in 16-bit floats here. WebGPU: This browser has no WebGPU. A current Chrome, Edge, Firefox or Safari can.',
  });
});

test('engines that are offered but fail are the problem, not the browser', async () => {
  const failure = await probeEngines(
    aBrowser({
      simd: new Error('It needs 60 MB of memory.'),
      wasm: new Error('Its file is missing.'),
      webgl: NOT_OFFERED('No WebGL.'),
      webgpu: NOT_OFFERED('No WebGPU.'),
    }),
  ).catch((error: unknown) => error);
  expect(failure).toMatchObject({
    kind: 'engine',
    message:
      'The network cannot be trained here. SIMD: It needs 60 MB of memory. WebAssembly: Its file is missing. WebGL: No WebGL. WebGPU: No WebGPU. Reload the page to try again.',
  });
});

test('where SIMD fails, the slow path of tfjs is tried and both are named', async () => {
  const browser = aBrowser({
    simd: new Error('The training step needs 60 MB of memory, which this machine does not give.'),
    webgl: NOT_OFFERED('No WebGL.'),
    webgpu: NOT_OFFERED('No WebGPU.'),
  });
  const result = await probeEngines(browser);
  expect(result.engine.backend).toBe('wasm');
  expect(result.candidates.map(({ backend, note }) => [backend, note])).toEqual([
    ['simd', 'The training step needs 60 MB of memory, which this machine does not give.'],
    ['wasm', 'Fastest: 300 ms for a step of 64 images.'],
    ['webgl', 'No WebGL.'],
    ['webgpu', 'No WebGPU.'],
  ]);
});

test('says why an engine is not quite what was asked for', async () => {
  const browser = aBrowser({ simd: 50, webgl: NOT_OFFERED('No.'), webgpu: NOT_OFFERED('No.') });
  const { candidates } = await probeEngines({
    ...browser,
    time: async () => ({ timing: aTiming('simd', 50), note: 'No thread could be started.' }),
  });
  expect(candidates[0]!.note).toBe(
    'Fastest: 50 ms for a step of 64 images. No thread could be started.',
  );
});

test('the learner may take another engine that was timed, and no other', async () => {
  const browser = aBrowser({ simd: 110, webgl: 600, webgpu: NOT_OFFERED('This is software.') });
  const result = await probeEngines(browser);
  const choose = (backend: Backend | null) => selectEngine(result, { backend, threads: null });
  expect(choose(null).backend).toBe('simd');
  expect(choose('webgl').backend).toBe('webgl');
  expect(() => choose('webgpu')).toThrow(
    'WebGPU cannot be used here. This is software. Choose another engine.',
  );
  expect(() => choose('wasm')).toThrow('WebAssembly cannot be used here. It was not tried.');
});
