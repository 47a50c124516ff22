/**
 * The order in which a question's choices are shown in one attempt. It follows from the seed and the
 * ids alone, never from the author's order: that order may give the key away and may be edited.
 */
import { type ChoiceId, orderChoices, type QuestionId } from '@/lib/core/quiz';
import type { QuestionView } from './question-view';

export function orderOfAttempt(ids: readonly ChoiceId[], seed: number): ChoiceId[] {
  return orderChoices([...ids].sort(), seed);
}

/** Seed of the first attempt, in [0, 2^32): the same on the server and in the browser. FNV-1a over UTF-16 units. */
export function firstSeedOf(id: QuestionId): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < id.length; place++) {
    hash = Math.imul(hash ^ id.charCodeAt(place), 0x01000193);
  }
  return hash >>> 0;
}

/** Seed of a further attempt, in [0, 2^32). Stored with the answer, so the order can be shown again. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}

/** The question with its choices in the first attempt's order, ready to be sent to the browser. */
export function hideAuthorsOrder(question: QuestionView): QuestionView {
  const ids = orderOfAttempt(
    question.choices.map((choice) => choice.id),
    firstSeedOf(question.id),
  );
  return {
    ...question,
    choices: ids.map((id) => question.choices.find((choice) => choice.id === id)!),
    labels: Object.fromEntries(ids.map((id) => [id, question.labels[id]!])),
  };
}
