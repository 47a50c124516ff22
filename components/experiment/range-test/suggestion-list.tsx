'use client';
/** What the rules suggest, each with the button that puts it into the settings. */
import { formatRate } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import type { RateRange, Suggestion } from '@/lib/core/experiment';
import { RULES } from './describe-sweep';
import { roundRate } from './read-sweep';
import { SuggestionSample } from './suggestion-mark';

export function SuggestionList({
  suggestions,
  range,
  isLocked,
  onUse,
}: {
  suggestions: readonly Suggestion[];
  /** The rates that a run may have. */
  range: RateRange;
  isLocked: boolean;
  onUse: (rate: number) => void;
}) {
  return (
    <ul aria-label="Suggested rates" className="grid gap-3 md:grid-cols-3">
      {suggestions.map(({ rule, rate: exact }) => {
        const { name, what } = RULES[rule];
        const rate = roundRate(exact);
        const isOffered = rate >= range.min && rate <= range.max;
        return (
          <li key={rule} className="flex min-w-0 gap-3 rounded-1 border border-line p-3">
            <SuggestionSample rule={rule} />
            <div className="grid justify-items-start gap-1">
              <span className="text-2 font-medium">{name}</span>
              <strong className="text-3 font-semibold tabular-nums">{formatRate(rate)}</strong>
              <span className="text-1 text-ink-3">{what}</span>
              {isOffered ? (
                <Button
                  small
                  className="mt-1"
                  disabled={isLocked}
                  aria-label={`Use this rate, ${formatRate(rate)}, ${name}`}
                  onClick={() => onUse(rate)}
                >
                  Use this rate
                </Button>
              ) : (
                <span className="text-1 text-ink-2">
                  Outside the range of this experiment, {formatRate(range.min)} to{' '}
                  {formatRate(range.max)}.
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
