/** Which written section of a mode mends a misconception: so far the cards of the review say which ones they mend. */
import type { Pattern } from '@/lib/content';

export interface MendingLink {
  href: string;
  title: string;
}

/** Null where nothing that is written mends it. */
export function linkMending(
  { id, cards, lessons }: Pick<Pattern, 'id' | 'cards' | 'lessons'>,
  misconception: string,
): MendingLink | null {
  const isWritten = lessons.some(({ mode }) => mode === 'review');
  const mends = cards.some((card) => card.mends.includes(misconception));
  if (!isWritten || !mends) return null;
  return { href: `/learn/${id}/review`, title: 'the cards of the review' };
}
