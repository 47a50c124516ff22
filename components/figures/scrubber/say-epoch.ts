/** What an epoch tells, in a sentence. */
import { formatLoss } from '@/components/progress/format-figures';
import type { EpochFigures } from '@/lib/core/experiment';
import type { EpochSign } from '@/lib/core/figures';

export function sayEpoch(sign: EpochSign, { valLoss, trainLoss }: EpochFigures): string {
  switch (sign.kind) {
    case 'guessing':
      return `the loss is ${formatLoss(valLoss)}, and ln 10 = 2.303 is what guessing among ten classes gives. The network tells no image from another.`;
    case 'worse-than-guessing':
      return `the validation loss of ${formatLoss(valLoss)} is above ln 10 = 2.303: worse than guessing, so the steps do harm.`;
    case 'improving':
      return `the validation loss of ${formatLoss(valLoss)} is the lowest so far, or within 0.005 of it. The network is still learning what holds for images that it was not trained on.`;
    case 'overfitting':
      return `the training loss fell on to ${formatLoss(trainLoss)}, while the validation loss is above that of epoch ${sign.since}. Where that goes on, the network learns its training images, not the classes.`;
    case 'wavering':
      return `the validation loss is above that of epoch ${sign.since}, and the training loss has not fallen since either. The steps are too long to settle, or it is noise.`;
    default:
      return sign satisfies never;
  }
}
