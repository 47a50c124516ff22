// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { EngineChoice } from '@/lib/core/experiment';
import type { ProbeResult } from '@/lib/training/messages';
import { EngineSetting } from './engine-setting';

const TIMING = {
  engine: { backend: 'simd', version: 'simd 1', threads: 4, device: null },
  stepMs: 25,
  evaluateMsPer1000: 100,
} as const;
const RESULT: ProbeResult = {
  ...TIMING,
  candidates: [
    { backend: 'simd', device: null, timing: TIMING, note: 'Fastest: 25 ms.' },
    { backend: 'webgl', device: 'SwiftShader', timing: null, note: '“SwiftShader” is software.' },
  ],
  mostThreads: 4,
};

afterEach(cleanup);

function show(choice: EngineChoice, result = RESULT) {
  const onChoose = vi.fn<(choice: EngineChoice) => void>();
  render(<EngineSetting result={result} choice={choice} onChoose={onChoose} />);
  return onChoose;
}

const radio = (name: RegExp) => screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });
const threads = () => screen.getByRole<HTMLSelectElement>('combobox', { hidden: true });

test('offers what was timed, and shows why the rest is refused', () => {
  const onChoose = show({ backend: null, threads: null });
  expect(radio(/^The fastest here/).checked).toBe(true);
  expect(radio(/^WebGL “SwiftShader” is software/).disabled).toBe(true);
  fireEvent.click(radio(/^SIMD Fastest: 25 ms/));
  expect(onChoose).toHaveBeenCalledWith({ backend: 'simd', threads: null });
});

test('a choice that cannot be used here counts as none', () => {
  show({ backend: 'webgl', threads: null });
  expect(radio(/^The fastest here/).checked).toBe(true);
  expect(radio(/^WebGL/).checked).toBe(false);
});

test('all threads are no limit, fewer are one', () => {
  const onChoose = show({ backend: null, threads: 2 });
  expect(threads().value).toBe('2');
  fireEvent.change(threads(), { target: { value: '4' } });
  fireEvent.change(threads(), { target: { value: '1' } });
  expect(onChoose.mock.calls).toEqual([
    [{ backend: null, threads: null }],
    [{ backend: null, threads: 1 }],
  ]);
});

test('a limit of another device beyond this one is all of them', () => {
  show({ backend: null, threads: 8 });
  expect(threads().value).toBe('4');
});

test('where there is one thread, there is no choice of threads', () => {
  show({ backend: null, threads: null }, { ...RESULT, mostThreads: 1 });
  expect(screen.queryByRole('combobox', { hidden: true })).toBeNull();
});
