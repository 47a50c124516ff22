/** What the page says of an answer: whether it is right, and what the learner's own certainty adds to that. */
import type { Difficulty } from '@/lib/core/quiz';
import type { QuestionStanding } from './list-standings';
import type { Certainty } from './practice-session';

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

export function sayResult(outcome: 'right' | 'wrong', certainty: Certainty | null): string {
  if (outcome === 'right') {
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

/** e.g. "Practise the 2 wrong ones again". */
export function offerWrongOnes(count: number): string {
  return count === 1 ? 'Practise the wrong one again' : `Practise the ${count} wrong ones again`;
}

/** The heading of the overview, and a sentence on what is worth doing next. */
export function sayStandings(standings: readonly Pick<QuestionStanding, 'outcome'>[]): {
  head: string;
  advice: string;
} {
  const total = standings.length;
  const right = standings.filter(({ outcome }) => outcome === 'right').length;
  const wrong = standings.filter(({ outcome }) => outcome === 'wrong').length;
  const answered = right + wrong;
  if (answered < total) {
    return {
      head: `${answered} of ${total} answered`,
      advice: `${right} right so far. Your answers are kept, so you can go on where you stopped.`,
    };
  }
  if (wrong > 0) {
    return {
      head: `${right} of ${total} right`,
      advice: 'The wrong ones teach most. Try them again while the reasons are fresh.',
    };
  }
  return { head: `All ${total} right`, advice: 'By your latest answer to each question.' };
}
