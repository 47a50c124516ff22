/** The scale under the slider: powers of ten, and the rates that were recorded or tried. */
import clsx from 'clsx';
import { formatRate } from '@/components/progress/format-figures';
import { listTicks, rateToPosition, type RateRange } from '@/lib/core/experiment';

export function RateRuler({
  range,
  recordedRates,
  ownRates,
}: {
  range: RateRange;
  recordedRates: readonly number[];
  ownRates: readonly number[];
}) {
  const low = rateToPosition(range.min);
  const span = rateToPosition(range.max) - low;
  const place = (rate: number) => ({ left: `${((rateToPosition(rate) - low) / span) * 100}%` });
  return (
    // Half a thumb at each side, so that the scale begins and ends where the thumb's middle does.
    <div role="img" aria-label={describe(range, recordedRates, ownRates)} className="mx-3">
      <div className="relative h-8">
        {listTicks(range).map(({ rate, major }) => (
          <span
            key={rate}
            style={place(rate)}
            className={clsx('absolute top-0 w-px bg-line-strong', major ? 'h-2' : 'h-1')}
          />
        ))}
        {listTicks(range)
          .filter(({ major }) => major)
          .map(({ rate }) => (
            <span
              key={rate}
              style={place(rate)}
              className="absolute top-2.5 -translate-x-1/2 text-[0.75rem] leading-4 text-ink-3"
            >
              {formatRate(rate)}
            </span>
          ))}
      </div>
      {recordedRates.length > 0 && (
        <div className="relative h-4">
          {recordedRates.map((rate) => (
            <span
              key={rate}
              style={place(rate)}
              className="absolute top-1 size-2 -translate-x-1/2 border-[1.5px] border-line-strong bg-surface"
            />
          ))}
        </div>
      )}
      {ownRates.length > 0 && (
        <div className="relative h-4">
          {ownRates.map((rate) => (
            <span
              key={rate}
              style={place(rate)}
              className="absolute top-1 size-2 -translate-x-1/2 rounded-full bg-accent"
            />
          ))}
        </div>
      )}
    </div>
  );
}

function describe(
  range: RateRange,
  recordedRates: readonly number[],
  ownRates: readonly number[],
): string {
  const parts = [`Log scale from ${formatRate(range.min)} to ${formatRate(range.max)}.`];
  if (recordedRates.length > 0) {
    parts.push(`Recorded runs at ${recordedRates.map(formatRate).join(', ')}.`);
  }
  if (ownRates.length > 0) parts.push(`Your runs at ${ownRates.map(formatRate).join(', ')}.`);
  return parts.join(' ');
}
