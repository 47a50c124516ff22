/** Choices in plain words: their letters on the screen, and their texts. */
import { letterOf, type Choice, type Response } from '@/lib/core/quiz';
import { listWords } from '../../list-words';
import type { PartView } from '../../question-view';

export function idsOfKeys(choices: readonly Pick<Choice, 'id' | 'correct'>[]): string[] {
  return choices.filter((choice) => choice.correct).map((choice) => choice.id);
}

/** e.g. "A, B and D", in the order on the screen. Ids that are not shown are left out. */
export function lettersOf(order: readonly string[], ids: readonly string[]): string {
  const shown = order.filter((id) => ids.includes(id));
  return listWords(shown.map((id) => letterOf(order, id)));
}

/** The texts of what was chosen; null where nothing was, or nothing that the question still has. */
export function describeChoices(parts: readonly PartView[], { chosen }: Response): string | null {
  const labels = parts.filter((part) => chosen.includes(part.id)).map((part) => part.label);
  if (labels.length === 1) return labels[0]!;
  return labels.length > 0 ? labels.map((label) => label.replace(/\.$/, '')).join('; ') : null;
}
