/** Where to read about a misconception: the section of a lesson that mends it, else the cards of the review. */
import type { Pattern } from '@/lib/content';
import { linkSections } from '../../../../../link-sections';

export interface MendingLink {
  href: string;
  title: string;
}

/** Null where nothing that is written mends it. */
export function linkMending(
  { id, cards, lessons, sections }: Pick<Pattern, 'id' | 'cards' | 'lessons' | 'sections'>,
  misconception: string,
): MendingLink | null {
  const section = linkSections({ id, sections }).misconceptions[misconception];
  if (section) return section;
  const isWritten = lessons.some(({ mode }) => mode === 'review');
  const mends = cards.some((card) => card.mends.includes(misconception));
  if (!isWritten || !mends) return null;
  return { href: `/learn/${id}/review`, title: 'the cards of the review' };
}
