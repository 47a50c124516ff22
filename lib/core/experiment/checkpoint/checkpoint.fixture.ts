/** For tests: a checkpoint with fixed values, of which a test overrides what it is about. */
import { aRun, someFigures } from '../experiment.fixture';
import { describeNetwork } from '../network/describe-network';
import { networkOf } from '../network/network-of';
import type { Checkpoint } from './checkpoint';

const FIRST_NAME = describeNetwork(networkOf({ optimizer: 'adam', seed: 0 }));

/** In the middle of its third epoch. */
export function aCheckpoint(changes: Partial<Checkpoint> = {}): Checkpoint {
  const { config, engine } = aRun();
  return {
    runId: 'run-1',
    config,
    engine,
    engineChanges: [],
    datasetHash: 'abcdef0123456789',
    network: FIRST_NAME,
    epochs: [someFigures(1), someFigures(2)],
    place: {
      epoch: 3,
      step: 20,
      mean: { lossSum: 1234.567890123, correct: 321, rows: 1280 },
      explodedStreak: 1,
      schedule: { rate: 2e-4, plateau: { best: 1.7, wait: 1, cooldown: 2 } },
      elapsedMs: 20_123,
    },
    savedAt: '2026-01-02T03:04:05.000Z',
    state: {
      step: 146,
      weights: [Float32Array.of(1, -0, 1e-40), Float32Array.of(0.1)],
      moments: [
        [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)],
        [Float32Array.of(7), Float32Array.of(8)],
      ],
    },
    ...changes,
  };
}
