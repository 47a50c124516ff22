/** A schedule as Python: the lines that define `callbacks` for the call of `fit`, with a sentence on them. */
import type { Schedule } from '@/lib/core/experiment';
import { writePlannedRate } from './write-planned-rate';
import { writeKerasPlateau, writePytorchPlateau } from './write-plateau';

export interface WrittenSchedule {
  /** Plain text, one line. */
  explanation: string;
  /** Needs `keras`, `math` and the constants of the settings. */
  code: string;
}

export function writeSchedule(schedule: Schedule): WrittenSchedule {
  switch (schedule.kind) {
    case 'constant':
      return {
        explanation: 'The rate stays the same in all epochs, so no callback is needed.',
        code: 'callbacks = []',
      };
    case 'plateau':
      return schedule.rule === 'keras'
        ? {
            explanation:
              "Keras lowers the rate by itself when the figure it watches stops improving. The page follows the same rule, with the same parameters. Both count an improvement only where it is larger than min_delta, and reduce at the end of the last of 'patience' epochs without one.",
            code: writeKerasPlateau(schedule),
          }
        : {
            explanation:
              "PyTorch's rule differs from Keras's in two things: it waits one epoch longer, and what counts as an improvement is a share of the best figure. Keras has no such callback, so here is one.",
            code: writePytorchPlateau(schedule),
          };
    default:
      return {
        explanation:
          'The rate of each step follows from its number alone. The function is the one that the page trains by; the callback sets the rate before each batch.',
        code: writePlannedRate(schedule),
      };
  }
}
