/** How well a card was recalled: four buttons with their keys, each saying when the card comes back. */
import { Button } from '@/components/ui/button';
import { RATINGS, type Rating } from '@/lib/core/progress';
import { formatInterval } from './format-interval';
import { Key } from './key';
import { RATING_WORDS } from './rating-words';

export function RatingButtons({
  intervals,
  onRate,
}: {
  /** Milliseconds until the card comes back. */
  intervals: Readonly<Record<Rating, number>>;
  onRate: (rating: Rating) => void;
}) {
  return (
    <div
      role="group"
      aria-label="How well did you recall it?"
      className="grid grid-cols-2 gap-2 sm:grid-cols-4"
    >
      {RATINGS.map((rating, place) => (
        <Button
          key={rating}
          onClick={() => onRate(rating)}
          aria-keyshortcuts={`${place + 1}`}
          className="flex-col gap-0! py-2"
        >
          <span className="flex items-center gap-2 font-semibold">
            {RATING_WORDS[rating].label}
            <Key isLabel>{place + 1}</Key>
          </span>
          <span className="text-2 font-normal text-ink-2">
            <span className="sr-only">{RATING_WORDS[rating].meaning}, </span>
            {formatInterval(intervals[rating])}
          </span>
        </Button>
      ))}
    </div>
  );
}
