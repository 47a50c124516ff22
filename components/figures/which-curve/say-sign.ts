/** Why a curve belongs to its rate or batch size, read off the curve itself. */
import {
  kindOfMetric,
  type AssignKnob,
  type AssignMetric,
  type CurveSign,
} from '@/lib/core/figures';
import { writeValue } from '../charts/plan-run-chart';

/** The same reason either way; to a wrong answer it is where to look. */
export function saySign(
  sign: CurveSign,
  metric: AssignMetric,
  knob: AssignKnob,
  isRight: boolean,
): string {
  const write = (value: number): string => writeValue(kindOfMetric(metric), value);
  const lead = isRight ? '' : 'Look at it again. ';
  switch (sign.kind) {
    case 'stuck':
      return `${lead}It never leaves guessing. The highest rates do this: a few long steps ruin the weights for good.`;
    case 'best':
      return knob === 'batchSize'
        ? `${lead}It ends best of all, at ${write(sign.last)}: of these sizes, this one makes the most of its epochs.`
        : `${lead}It ends best of all, at ${write(sign.last)}: long enough steps to get far, short enough ones to settle.`;
    case 'short-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)}, where the best curve reaches ${write(sign.best)}. It moves the right way and runs out of epochs: the steps are too short.`;
    case 'long-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)} and stays behind the best, which reaches ${write(sign.best)}, though its rate is higher: the steps are too long to settle.`;
    case 'few-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)}, where the best curve reaches ${write(sign.best)}. Its batches are larger, so an epoch has fewer steps, and at the same rate they lead less far.`;
    case 'noisy-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)} and stays behind the best, which reaches ${write(sign.best)}. Its batches are smaller, so an epoch has more and noisier steps, and they did not pay.`;
    default:
      return sign satisfies never;
  }
}
