/** For tests: what was seen inside a network at the end of an epoch, with sixteen images of which all but two are right. */
import type { Inspection } from './inspection';
import { countConfusion, findMistakes } from './summarize-guesses';

export function anInspection(epoch = 1, changes: Partial<Inspection> = {}): Inspection {
  const sample = Array.from({ length: 16 }, (_, place) => ({
    image: 800 + place,
    truth: place % 10,
    guess: place < 2 ? 9 : place % 10,
    certainty: 0.5 + place / 100,
  }));
  return {
    epoch,
    learningRate: 0.001,
    sample,
    confusion: countConfusion(sample, 10),
    mistakes: findMistakes(sample, 8),
    filters: {
      shape: [3, 3, 3, 32],
      values: Float32Array.from({ length: 864 }, (_, place) => Math.sin(place + epoch)),
    },
    updates: [
      { layer: 'conv1', weightNorm: 2, updateNorm: 0.002 },
      { layer: 'dense1', weightNorm: 5, updateNorm: 0.05 },
    ],
    line: {
      images: 32,
      points: [
        { at: 0, loss: 2 },
        { at: 0.5, loss: 1.2 },
        { at: 1, loss: 1.6 },
        { at: 4, loss: Infinity },
      ],
    },
    costMs: 80,
    ...changes,
  };
}
