'use client';
/** The learning rate on a log scale. Arrows step through 1, 2, 3, 5; page keys go by a factor of ten. */
import type { KeyboardEvent } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import {
  jumpRate,
  rateToPosition,
  snapToRate,
  stepRate,
  type RateRange,
} from '@/lib/core/experiment';
import { RateRuler } from './rate-ruler';

/** A track of 4 px and a thumb of 24 px, in both engines' words. The ruler below counts on the 24 px. */
const LOOK = [
  'm-0 block h-6 w-full cursor-pointer appearance-none bg-transparent disabled:cursor-not-allowed',
  '[&::-webkit-slider-runnable-track]:h-1 [&::-webkit-slider-runnable-track]:rounded-full',
  '[&::-webkit-slider-runnable-track]:bg-line-strong',
  '[&::-moz-range-track]:h-1 [&::-moz-range-track]:rounded-full [&::-moz-range-track]:bg-line-strong',
  '[&::-webkit-slider-thumb]:-mt-2.5 [&::-webkit-slider-thumb]:size-6',
  '[&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full',
  '[&::-webkit-slider-thumb]:border-6 [&::-webkit-slider-thumb]:border-accent',
  '[&::-webkit-slider-thumb]:bg-surface [&:disabled::-webkit-slider-thumb]:border-line-strong',
  '[&::-moz-range-thumb]:size-3 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-6',
  '[&::-moz-range-thumb]:border-accent [&::-moz-range-thumb]:bg-surface',
].join(' ');

export function RateSlider({
  rate,
  range,
  recordedRates,
  ownRates,
  onChange,
}: {
  rate: number;
  range: RateRange;
  recordedRates: readonly number[];
  ownRates: readonly number[];
  onChange: (rate: number) => void;
}) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = rateForKey(event.key, rate, range);
    if (next === null) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div>
      <input
        type="range"
        aria-label="Learning rate, log scale"
        aria-valuetext={formatRate(rate)}
        min={rateToPosition(range.min)}
        max={rateToPosition(range.max)}
        step="any"
        value={rateToPosition(rate)}
        onChange={(event) => onChange(snapToRate(event.target.valueAsNumber, range))}
        onKeyDown={onKeyDown}
        className={LOOK}
      />
      <RateRuler range={range} recordedRates={recordedRates} ownRates={ownRates} />
    </div>
  );
}

/** Null for keys that do not move the slider. */
function rateForKey(key: string, rate: number, range: RateRange): number | null {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowRight':
      return stepRate(rate, 'up', range);
    case 'ArrowDown':
    case 'ArrowLeft':
      return stepRate(rate, 'down', range);
    case 'PageUp':
      return jumpRate(rate, 'up', range);
    case 'PageDown':
      return jumpRate(rate, 'down', range);
    case 'Home':
      return range.min;
    case 'End':
      return range.max;
    default:
      return null;
  }
}
