import { expect, test } from 'vitest';
import { aReferenceRun } from '../experiment/experiment.fixture';
import { readKnob } from './assign-knob';

function aRun(learningRate: number, batchSize: number) {
  const { config } = aReferenceRun({ learningRate });
  return { config: { ...config, batchSize } };
}

test('runs at one rate are told apart by their batch sizes', () => {
  expect(readKnob([aRun(0.001, 16), aRun(0.001, 64)])).toBe('batchSize');
});

test('where the rates differ, the rate is asked for', () => {
  expect(readKnob([aRun(0.001, 16), aRun(0.002, 64)])).toBe('learningRate');
  expect(readKnob([aRun(0.001, 64), aRun(0.01, 64)])).toBe('learningRate');
});

test('two runs of one rate and one size cannot be told apart by the size', () => {
  expect(readKnob([aRun(0.001, 64), aRun(0.001, 64), aRun(0.001, 16)])).toBe('learningRate');
});
