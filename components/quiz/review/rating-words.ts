/** The four ratings as learners read them. */
import type { Rating } from '@/lib/core/progress';

export const RATING_WORDS: Record<Rating, { label: string; meaning: string }> = {
  again: { label: 'Again', meaning: 'not recalled' },
  hard: { label: 'Hard', meaning: 'recalled with effort' },
  good: { label: 'Good', meaning: 'recalled' },
  easy: { label: 'Easy', meaning: 'recalled at once' },
};
