/** How an answer on record relates to the questions as they are now. */
import type { AnswerFact } from './pattern-progress';

/**
 * `current`: the question reads as it did. `changed since`: it was reworded; the answer still
 * counts. `removed`: it no longer exists; the answer counts nowhere and is still listed.
 */
export type AnswerRelation = 'current' | 'changed since' | 'removed';

export interface CurrentQuestion {
  id: string;
  contentHash: string;
}

export interface RelatedAnswer {
  answer: AnswerFact;
  relation: AnswerRelation;
}

/** Every answer in the order given, with its relation to the questions of its set. */
export function relateAnswers(
  answers: readonly AnswerFact[],
  questions: readonly CurrentQuestion[],
): RelatedAnswer[] {
  const hashes = new Map(questions.map(({ id, contentHash }) => [id, contentHash]));
  return answers.map((answer) => ({ answer, relation: relate(answer, hashes) }));
}

function relate(
  { questionId, contentHash }: AnswerFact,
  hashes: ReadonlyMap<string, string>,
): AnswerRelation {
  const current = hashes.get(questionId);
  if (current === undefined) return 'removed';
  return current === contentHash ? 'current' : 'changed since';
}
