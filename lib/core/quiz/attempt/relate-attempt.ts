/**
 * How the questions of an attempt relate to the bank as it is now. A question that was reworded is
 * another question than the one drawn: like one that was removed it is left out, and its answer
 * stays in the record.
 */
import type { TestAttempt } from '../../progress/fold-tests';
import type { QuestionId } from '../question';

export interface BankEntry {
  id: QuestionId;
  contentHash: string;
}

export interface AttemptRelation {
  /** In the order drawn. */
  kept: QuestionId[];
  dropped: QuestionId[];
}

export function relateAttempt(
  { questions }: Pick<TestAttempt, 'questions'>,
  bank: readonly BankEntry[],
): AttemptRelation {
  const hashes = new Map(bank.map(({ id, contentHash }) => [id, contentHash]));
  const kept = questions.filter((drawn) => hashes.get(drawn.questionId) === drawn.contentHash);
  const dropped = questions.filter((drawn) => !kept.includes(drawn));
  return { kept: kept.map(idOf), dropped: dropped.map(idOf) };
}

function idOf({ questionId }: { questionId: QuestionId }): QuestionId {
  return questionId;
}
