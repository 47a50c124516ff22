/** What the page says of a first try that went wrong: what is wrong with it, and nothing of what would be right. */
import type { Misconception } from '@/lib/core/course';
import type { KindId } from '@/lib/core/quiz';
import type { TryEnd } from '@/lib/core/quiz/challenge';
import { lookOf } from '../kinds';
import type { GivenAnswer } from '../kinds/kind-look';
import { sayCredit } from '../result-words';

export interface Miss {
  /** True where there was no answer in time. */
  isTimeUp: boolean;
  head: string;
  /** Sentences, at least one. */
  why: readonly string[];
}

/** @param answer of the try; its score is invalid where there is none, or the question has changed since */
export function sayMiss(
  { outcome }: TryEnd,
  answer: GivenAnswer<KindId>,
  misconceptions: readonly Misconception[],
): Miss {
  const { asked, score } = answer;
  if (outcome === 'timed-out') {
    return {
      isTimeUp: true,
      head: 'The time was up. One try is left.',
      why: ['What you had filled in is still there. The second try has the whole time again.'],
    };
  }
  const credit = sayCredit(score);
  const shown = score.kind === 'points' ? score.misconceptions : [];
  const beliefs = misconceptions
    .filter(({ id }) => shown.includes(id))
    .map(({ text }) => `It fits a belief that does not hold: “${text}”`);
  const parts = lookOf(asked.kind).sayMiss?.(answer);
  const how = [credit, parts].filter((words) => words).join(' ');
  const why = [...(how ? [how] : []), ...beliefs];
  return {
    isTimeUp: false,
    head: credit === null ? 'Not right. One try is left.' : 'Partly right. One try is left.',
    why:
      why.length > 0 ? why : ['Nothing in it tells which mistake it was. Go through it once more.'],
  };
}
