'use client';
/**
 * Loss against rate on a log scale, live: one thin line a batch, one smoothed, and the suggestions.
 * Boxes are placed in per cent and the lines stretch with them, so that lettering keeps its size.
 */
import clsx from 'clsx';
import { useState, type PointerEvent } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import type { Suggestion, Sweep } from '@/lib/core/experiment';
import { describeChart, describePoint, RULES } from './describe-sweep';
import { fitLossAxis, listRateTicks, placeLoss, placeRate, tracePath } from './fit-sweep-axes';
import type { SweepReading } from './read-sweep';
import { RULE_LOOKS, SuggestionMark } from './suggestion-mark';

const WIDE_TICKS = 7;
const NARROW_TICKS = 4;
/** Beyond this place a label stands at the left of its mark. */
const RIGHT_PART = 65;

export function SweepChart({
  reading,
  sweep,
  isOver,
}: {
  /** At least one point. */
  reading: SweepReading;
  sweep: Sweep;
  /** Suggestions are drawn once there is nothing to come. */
  isOver: boolean;
}) {
  const { points, outcome } = reading;
  /** The step looked at; null follows the last one. */
  const [chosen, setChosen] = useState<number | null>(null);
  const axis = fitLossAxis(points);
  const place = Math.min(chosen ?? points.length, points.length);
  const point = points[place - 1]!;
  const suggestions = isOver && outcome.kind === 'suggested' ? outcome.suggestions : [];
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent): void => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const step = Math.round(((clientX - left) / width) * (sweep.steps - 1)) + 1;
    setChosen(Math.min(Math.max(step, 1), points.length));
  };
  return (
    <figure className="min-w-0">
      <figcaption className="mb-2 text-2 font-medium">Loss against learning rate</figcaption>
      <div
        role="img"
        aria-label={describeChart(reading, isOver)}
        className="relative mr-2 ml-9 text-1"
      >
        {suggestions.map((suggestion) => (
          <MarkRow key={suggestion.rule} suggestion={suggestion} sweep={sweep} />
        ))}
        <div
          className="relative mt-1 h-64 border-b border-line-strong"
          onPointerMove={onPointerMove}
        >
          {axis.ticks.map((tick) => (
            <span
              key={tick}
              style={{ top: `${placeLoss(tick, axis)}%` }}
              className="absolute inset-x-0 border-t border-line"
            >
              <span className="absolute top-0 right-full -translate-y-1/2 pr-2 text-[0.75rem] leading-4 text-ink-3 tabular-nums">
                {tick}
              </span>
            </span>
          ))}
          <svg
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            aria-hidden
            className="absolute inset-0 size-full overflow-hidden fill-none"
          >
            {suggestions.map(({ rule, rate }) => (
              <path
                key={rule}
                d={`M${placeRate(rate, sweep)} 0V100`}
                vectorEffect="non-scaling-stroke"
                strokeWidth={1.75}
                strokeDasharray={RULE_LOOKS[rule].dash || undefined}
                className={RULE_LOOKS[rule].stroke}
              />
            ))}
            <path
              d={tracePath(points, 'loss', sweep, axis)}
              vectorEffect="non-scaling-stroke"
              strokeWidth={1}
              className="stroke-line-strong"
            />
            <path
              d={tracePath(points, 'smoothed', sweep, axis)}
              vectorEffect="non-scaling-stroke"
              strokeWidth={2.5}
              strokeLinejoin="round"
              className="stroke-accent"
            />
          </svg>
          <span
            style={{ left: `${placeRate(point.rate, sweep)}%` }}
            className="absolute inset-y-0 border-l border-ink-3"
          />
          {point.smoothed !== null && point.smoothed <= axis.max && (
            <span
              style={{
                left: `${placeRate(point.rate, sweep)}%`,
                top: `${placeLoss(point.smoothed, axis)}%`,
              }}
              className="absolute size-2.5 -translate-1/2 rounded-full border-2 border-surface bg-accent"
            />
          )}
        </div>
        <RateTicks sweep={sweep} most={WIDE_TICKS} className="max-sm:hidden" />
        <RateTicks sweep={sweep} most={NARROW_TICKS} className="sm:hidden" />
      </div>
      <div className="mr-2 ml-9">
        <input
          type="range"
          aria-label="Step looked at"
          aria-valuetext={describePoint(point, sweep.steps)}
          min={1}
          max={sweep.steps}
          value={place}
          onChange={({ target }) => setChosen(Math.min(target.valueAsNumber, points.length))}
          className="block h-6 w-full accent-accent"
        />
        <p className="mt-1 text-2 text-ink-2 tabular-nums">{describePoint(point, sweep.steps)}</p>
        <p className="mt-1 flex flex-wrap gap-x-5 text-1 text-ink-3">
          <span className="inline-flex items-center gap-2">
            <span aria-hidden className="w-6 border-t-[2.5px] border-accent" /> smoothed
          </span>
          <span className="inline-flex items-center gap-2">
            <span aria-hidden className="w-6 border-t border-line-strong" /> single batches
          </span>
          <span>Losses above {axis.max} leave the chart.</span>
        </p>
      </div>
    </figure>
  );
}

/** A row for each rule, so that their labels cannot meet. */
function MarkRow({ suggestion: { rule, rate }, sweep }: { suggestion: Suggestion; sweep: Sweep }) {
  const percent = placeRate(rate, sweep);
  const isRight = percent > RIGHT_PART;
  return (
    <div className="relative h-5">
      <SuggestionMark rule={rule} percent={percent} />
      <span
        style={isRight ? { right: `${100 - percent}%` } : { left: `${percent}%` }}
        className={clsx(
          'absolute whitespace-nowrap',
          isRight ? 'pr-3' : 'pl-3',
          RULE_LOOKS[rule].text,
        )}
      >
        {RULES[rule].name}
      </span>
    </div>
  );
}

function RateTicks({ sweep, most, className }: { sweep: Sweep; most: number; className: string }) {
  return (
    <div className={clsx('relative h-6 text-[0.75rem] text-ink-3', className)}>
      {listRateTicks(sweep, most).map((tick) => (
        <span
          key={tick}
          style={{ left: `${placeRate(tick, sweep)}%` }}
          className="absolute top-1.5 -translate-x-1/2 leading-4 whitespace-nowrap"
        >
          {formatRate(tick)}
        </span>
      ))}
    </div>
  );
}
