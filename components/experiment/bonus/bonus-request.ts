/**
 * How the bonus of a lesson asks the lab of the same page for a schedule. The two stand in separate
 * parts of the text, so neither can hold the other.
 */

/** What became of the request: nothing is changed while a run is going on. */
export type BonusAnswer = 'set' | 'locked';

type Lab = () => BonusAnswer;

let lab: Lab | null = null;

/** The lab that is on the page answers from now on; returns how to end that. */
export function answerBonusRequests(answer: Lab): () => void {
  lab = answer;
  return () => {
    if (lab === answer) lab = null;
  };
}

/** Null where no lab is on the page. */
export function requestBonus(): BonusAnswer | null {
  return lab ? lab() : null;
}
