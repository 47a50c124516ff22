/** Why a curve belongs to its rate, read off the curve itself. */
import { kindOfMetric, type AssignMetric, type CurveSign } from '@/lib/core/figures';
import { writeValue } from '../charts/plan-run-chart';

/** The same reason either way; to a wrong answer it is where to look. */
export function saySign(sign: CurveSign, metric: AssignMetric, isRight: boolean): string {
  const write = (value: number): string => writeValue(kindOfMetric(metric), value);
  const lead = isRight ? '' : 'Look at it again. ';
  switch (sign.kind) {
    case 'stuck':
      return `${lead}It never leaves guessing. The highest rates do this: a few long steps ruin the weights for good.`;
    case 'best':
      return `${lead}It ends best of all, at ${write(sign.last)}: long enough steps to get far, short enough ones to settle.`;
    case 'short-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)}, where the best curve reaches ${write(sign.best)}. It moves the right way and runs out of epochs: the steps are too short.`;
    case 'long-steps':
      return `${lead}It goes from ${write(sign.first)} to ${write(sign.last)} and stays behind the best, which reaches ${write(sign.best)}, though its rate is higher: the steps are too long to settle.`;
    default:
      return sign satisfies never;
  }
}
