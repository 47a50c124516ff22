// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ProbeResult } from '@/lib/training/messages';
import { applyChoice, readEngineChoice, rememberEngineChoice } from './engine-choice';

const engine = (backend: 'simd' | 'webgl') =>
  ({ backend, version: 'fake 1', threads: 1, device: null }) as const;
const timing = (backend: 'simd' | 'webgl', stepMs: number) => ({
  engine: engine(backend),
  stepMs,
  evaluateMsPer1000: 4 * stepMs,
});
const RESULT: ProbeResult = {
  ...timing('simd', 25),
  candidates: [
    { backend: 'simd', device: null, timing: timing('simd', 25), note: 'Fastest.' },
    { backend: 'webgl', device: null, timing: timing('webgl', 90), note: 'Slower.' },
    { backend: 'webgpu', device: null, timing: null, note: 'Not here.' },
  ],
  mostThreads: 4,
};

beforeEach(() => window.localStorage.clear());

test('a chosen engine takes the place of the fastest, with its own pace', () => {
  expect(applyChoice(RESULT, { backend: 'webgl', threads: null })).toEqual({
    ...RESULT,
    engine: engine('webgl'),
    stepMs: 90,
    evaluateMsPer1000: 360,
  });
});

test('the fastest stays where none was chosen, or one that cannot be used', () => {
  expect(applyChoice(RESULT, { backend: null, threads: 2 })).toBe(RESULT);
  expect(applyChoice(RESULT, { backend: 'webgpu', threads: null })).toBe(RESULT);
});

test('a choice is remembered, and what is damaged is none', () => {
  expect(readEngineChoice()).toEqual({ backend: null, threads: null });
  rememberEngineChoice({ backend: 'webgl', threads: 2 });
  expect(readEngineChoice()).toEqual({ backend: 'webgl', threads: 2 });
  for (const damaged of ['{', '"webgl"', '{"backend":"abacus","threads":1}', '{"threads":-1}']) {
    window.localStorage.setItem('tenfold.engine', damaged);
    expect(readEngineChoice(), damaged).toEqual({ backend: null, threads: null });
  }
});

test('a browser that forbids storage forgets the choice', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('forbidden', 'SecurityError');
  });
  expect(() => rememberEngineChoice({ backend: 'webgl', threads: 2 })).not.toThrow();
  expect(readEngineChoice()).toEqual({ backend: null, threads: null });
  vi.restoreAllMocks();
});
