/** Code with blanks. The fields stand in the code (blank-field.tsx); below it is only how to fill them. */
import type { Gradable, Response, Score } from '@/lib/core/quiz';
import { listWords } from '../../list-words';
import { askGenerally } from '../ask-generally';
import { countRight } from '../count-right';
import type { KindLook } from '../kind-look';

export const blanksLook: KindLook<'blanks'> = {
  Fields: ({ asked: { blanks } }) => (
    <p className="text-2 text-ink-2">
      {blanks.length === 1
        ? 'Type what belongs in the blank of the code.'
        : `Type what belongs in the ${blanks.length} blanks of the code.`}{' '}
      Spaces count only where the language counts them.
    </p>
  ),

  answersTitle: 'Every blank, and why',

  askFor(reason, { blanks }) {
    if (reason !== 'incomplete') return askGenerally(reason);
    return blanks.length === 1 ? 'Fill in the blank first.' : 'Fill in every blank first.';
  },

  describe({ blanks }, { texts }) {
    const typed = blanks.flatMap(({ id }) => texts[id]?.trim() || []);
    return typed.length > 0 ? typed.join('; ') : null;
  },

  sayKey({ gradable, response, score }) {
    const { blanks } = gradable;
    if (score.kind === 'invalid') return `${sayKeys(gradable)}.`;
    const firstWrong = score.parts.findIndex((part) => !part.right);
    if (firstWrong < 0) return `You typed ${sayTyped(gradable, response)}.`;
    if (blanks.length === 1) return `The blank takes ${sayKeys(gradable)}.`;
    return sayFirstWrong(score);
  },

  sayMiss: ({ gradable, score }) =>
    score.kind === 'invalid' || gradable.blanks.length === 1 ? '' : sayFirstWrong(score),

  nameAnswers: () => ({ kind: 'none' }),
};

function sayFirstWrong(score: Extract<Score, { kind: 'points' }>): string {
  const firstWrong = score.parts.findIndex((part) => !part.right);
  return `${countRight(score, 'blank')} right. The first wrong one is blank ${firstWrong + 1}.`;
}

/** The first right text of each blank. */
function sayKeys({ blanks }: Gradable<'blanks'>): string {
  return listWords(
    blanks.map(({ answers }) => answers.find((answer) => answer.correct)?.texts[0] ?? ''),
  );
}

function sayTyped({ blanks }: Gradable<'blanks'>, { texts }: Response): string {
  return listWords(blanks.map(({ id }) => texts[id]?.trim() ?? ''));
}
