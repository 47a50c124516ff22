/** What is asked of a learner where the answer cannot be judged, and no kind has a better word for it. */
import type { InvalidReason } from '@/lib/core/quiz';

export function askGenerally(reason: InvalidReason): string {
  switch (reason) {
    case 'incomplete':
      return 'Answer the question first.';
    case 'too-many':
      return 'Give one answer only.';
    case 'unknown':
      return 'The question has changed since it was opened. Reload the page to answer it.';
    case 'not-a-number':
      return 'This is not a number yet. Write digits, such as 0.05.';
    case 'other-unit':
      return 'Leave the unit out: a plain number is asked for.';
    case 'no-run':
      return 'The answer comes from a run of yours, so do one first.';
    default:
      return reason satisfies never;
  }
}
