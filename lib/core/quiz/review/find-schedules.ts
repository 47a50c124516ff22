/** The schedules of a pattern's cards from what a learner did in it. */
import type { PatternProgress } from '../../progress/pattern-progress';
import { listLapses } from './list-lapses';
import { scheduleCards, type CardSchedule, type ReviewCard } from './schedule-cards';

/** What the content gives to the review of a pattern. */
export interface ReviewMaterial {
  /** In the author's order, in which new ones are shown. */
  cards: readonly ReviewCard[];
  /** The objective of each question of practice, challenge and code tasks, by its id. */
  objectives: Readonly<Record<string, string>>;
}

export const NO_REVIEW: ReviewMaterial = { cards: [], objectives: {} };

export function findSchedules(
  { cards, objectives }: ReviewMaterial,
  progress: Pick<PatternProgress, 'answers' | 'reviews' | 'tests'>,
): CardSchedule[] {
  return scheduleCards(cards, progress.reviews, listLapses(progress, objectives));
}
