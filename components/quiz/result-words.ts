/** What the page says of an answer: how it came out, and what the learner's own certainty adds to that. */
import type { Answered } from '@/lib/core/progress';
import type { Difficulty, Score } from '@/lib/core/quiz';

export type Certainty = NonNullable<Answered['certainty']>;

export type Outcome = 'right' | 'partly' | 'wrong';

export const CERTAINTIES: readonly { id: Certainty; label: string }[] = [
  { id: 'guess', label: 'A guess' },
  { id: 'fairly-sure', label: 'Fairly sure' },
  { id: 'certain', label: 'Certain' },
];

export const DIFFICULTY_WORDS: Record<Difficulty, string> = {
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
};

/** "unanswered" where nothing was judged. */
export function outcomeOf(score: Score): Outcome | 'unanswered' {
  if (score.kind === 'invalid') return 'unanswered';
  if (score.earned >= score.possible) return 'right';
  return score.earned > 0 ? 'partly' : 'wrong';
}

export function sayResult(outcome: Outcome | 'unanswered', certainty: Certainty | null): string {
  switch (outcome) {
    case 'unanswered':
      return 'Not answered.';
    case 'right':
      return sayRight(certainty);
    case 'partly':
      return certainty === 'certain'
        ? 'Partly right, although you were certain: take a slow look at the rest.'
        : 'Partly right.';
    case 'wrong':
      return sayWrong(certainty);
    default:
      return outcome satisfies never;
  }
}

function sayRight(certainty: Certainty | null): string {
  switch (certainty) {
    case 'certain':
      return 'Right, and you knew it.';
    case 'guess':
      return 'Right, by a guess: see why it is right.';
    case 'fairly-sure':
    case null:
      return 'Right.';
    default:
      return certainty satisfies never;
  }
}

function sayWrong(certainty: Certainty | null): string {
  switch (certainty) {
    case 'certain':
      return 'Not right, although you were certain: take a slow look at why.';
    case 'guess':
      return 'Not right, as you half expected.';
    case 'fairly-sure':
    case null:
      return 'Not right.';
    default:
      return certainty satisfies never;
  }
}

/** The share of the points, e.g. "Credit: 67 %."; null where all or nothing was earned. */
export function sayCredit(score: Score): string | null {
  if (score.kind === 'invalid' || outcomeOf(score) !== 'partly') return null;
  return `Credit: ${Math.round((score.earned / score.possible) * 100)}\u00a0%.`;
}

/** e.g. "Practise the 2 wrong ones again". */
export function offerWrongOnes(count: number): string {
  return count === 1 ? 'Practise the wrong one again' : `Practise the ${count} wrong ones again`;
}

/** The heading over a set, and a sentence on what is worth doing next. */
export function sayStandings(standings: readonly { outcome: Outcome | 'unanswered' }[]): {
  head: string;
  advice: string;
} {
  const total = standings.length;
  const countOf = (outcome: Outcome | 'unanswered') =>
    standings.filter((standing) => standing.outcome === outcome).length;
  const right = countOf('right');
  const answered = total - countOf('unanswered');
  if (answered < total) {
    return {
      head: `${answered} of ${total} answered`,
      advice: `${right} right so far. Your answers are kept, so you can go on where you stopped.`,
    };
  }
  if (right < total) {
    return {
      head: `${right} of ${total} right`,
      advice: 'The wrong ones teach most. Try them again while the reasons are fresh.',
    };
  }
  return { head: `All ${total} right`, advice: 'By your latest answer to each question.' };
}
