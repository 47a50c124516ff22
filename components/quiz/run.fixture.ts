/** A learner's run for tests: the lowest validation loss in the second epoch, the best accuracy in the third. */
import { aRun, someFigures } from '@/lib/core/experiment/experiment.fixture';
import type { NumberedRun } from './last-run';

export const RUN = aRun({
  epochs: [
    someFigures(1, { valLoss: 1.6, valAccuracy: 0.42 }),
    someFigures(2, { valLoss: 1.4, valAccuracy: 0.5 }),
    someFigures(3, { valLoss: 1.5, valAccuracy: 0.52 }),
  ],
});

export const LAST_RUN: NumberedRun = { run: RUN, number: 4, at: '2026-01-02T10:00:00.000Z' };
