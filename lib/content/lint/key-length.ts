/**
 * Learners know that the longest choice is often the right one, because authors explain the key. In a
 * sound pool the key is the longest about as often as chance has it: one in four of four choices.
 */
import type { Question, SingleChoiceQuestion } from '../../core/quiz';
import type { Finding } from './pools';

export function findLongKeys(pool: string, questions: readonly Question[]): Finding[] {
  const singles = questions.filter(({ kind }) => kind === 'single') as SingleChoiceQuestion[];
  const expected = singles.reduce((sum, { choices }) => sum + 1 / choices.length, 0);
  const allowed = Math.ceil(expected);
  const found = singles.filter(isKeyLongest);
  if (found.length <= allowed) return [];
  return found.slice(allowed).map(({ id }) => ({
    id,
    message: `the right choice is the longest, as in ${found.length} of the ${singles.length} single choices of the ${pool}; chance allows ${allowed}. Shorten the key, or say more in a wrong choice.`,
  }));
}

/** By characters; a tie gives nothing away. */
function isKeyLongest({ choices }: SingleChoiceQuestion): boolean {
  const key = choices.find(({ correct }) => correct);
  return (
    key !== undefined &&
    choices.every((choice) => choice === key || choice.text.length < key.text.length)
  );
}
