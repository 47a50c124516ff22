/** Modes that take far more or far less time than their readers are used to. */
import { MODES } from '../../core/modes/registry';
import type { CheckedLesson } from '../check-text-file';
import type { Problem } from '../problem';

/** A lesson may take from half to twice the usual minutes. */
const MOST_TIMES = 2;

export function checkLengths(
  lessons: readonly Pick<CheckedLesson, 'file' | 'mode' | 'minutes'>[],
): Problem[] {
  return lessons.flatMap(({ file, mode, minutes }) => {
    const { usualMinutes } = MODES[mode];
    const isLong = minutes > usualMinutes * MOST_TIMES;
    if (!isLong && minutes * MOST_TIMES >= usualMinutes) return [];
    const advice = isLong
      ? 'Shorten it, or move a part to another mode.'
      : 'Say more, or count what the reader does in "taskMinutes".';
    const message = `takes ${minutes} min, where the mode "${mode}" usually takes ${usualMinutes}. ${advice}`;
    return [{ file, line: 1, column: 1, message }];
  });
}
