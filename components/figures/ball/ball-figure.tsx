'use client';
/** A ball on the bowl L(w) = c/2 · w²: choose a rate, step or run, and see where it goes. The arithmetic is in lib/core. */
import { useMemo, useState } from 'react';
import { RateSlider } from '@/components/experiment/settings/rate-slider';
import { formatRate } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import {
  bowlLoss,
  countStepsNeeded,
  judgeRate,
  rollBall,
  stepFactor,
  type FigureSpecs,
} from '@/lib/core/figures';
import { formatNumber } from '../shared/format-number';
import { Readout } from '../shared/readout';
import { StepControls } from '../shared/step-controls';
import { useSteps } from '../shared/use-steps';
import { BowlDrawing } from './bowl-drawing';
import { sayFate, ZONES } from './say-fate';

export type BallProps = FigureSpecs['BallOnCurve'];

/** "Near the bottom": a hundredth of the first distance. */
const NEAR = 0.01;

export function BallFigure({ rate: firstRate, curvature, start, steps: last }: BallProps) {
  const [rate, setRate] = useState(firstRate);
  const steps = useSteps(last);
  const weights = useMemo(
    () => rollBall({ rate, curvature, start }, last),
    [rate, curvature, start, last],
  );
  const shown = weights.slice(0, steps.step + 1);
  const weight = shown.at(-1)!;
  const loss = bowlLoss(weight, curvature);
  const fate = judgeRate({ rate, curvature });
  const needed = countStepsNeeded({ rate, curvature }, NEAR);
  const range = { min: firstRound(0.02 / curvature), max: firstRound(4 / curvature) };
  const place = `w is ${formatNumber(weight)} and the loss ${formatNumber(loss)}`;
  return (
    <>
      <BowlDrawing
        weights={shown}
        label={`A ball on the bowl L of w = ${formatNumber(curvature / 2)} · w squared, with the bottom at 0. After step ${steps.step}, ${place}.`}
      />
      <div className="mt-4">
        <p className="flex justify-between text-2">
          <span className="font-medium">Learning rate η</span>
          <span className="font-medium text-accent tabular-nums">{formatRate(rate)}</span>
        </p>
        <div className="print:hidden">
          <RateSlider
            rate={rate}
            range={range}
            recordedRates={[]}
            ownRates={[]}
            onChange={(next) => {
              setRate(next);
              steps.go(0);
            }}
          />
        </div>
        <ul className="flex flex-wrap gap-x-4 text-1 text-ink-3">
          {ZONES.map(({ fates, word, from, to }) => {
            const isHere = fates.includes(fate);
            return (
              <li
                key={word}
                aria-current={isHere || undefined}
                className={isHere ? 'font-medium text-accent underline underline-offset-4' : ''}
              >
                {word}{' '}
                {to === null
                  ? `above ${formatRate(from! / curvature)}`
                  : `to ${formatRate(to / curvature)}`}
              </li>
            );
          })}
        </ul>
      </div>
      <div className="mt-4">
        <StepControls steps={steps} last={last} />
      </div>
      <div className="mt-4">
        <Readout
          values={[
            ['weight w', formatNumber(weight)],
            ['loss L(w)', formatNumber(loss)],
            ['factor 1 − ηc', formatNumber(stepFactor({ rate, curvature }))],
            ['steps to 1 %', needed === null ? 'never' : String(needed)],
          ]}
        />
      </div>
      <p role="status" className="mt-3 min-h-15 text-2 sm:min-h-10">
        {sayFate(fate, stepFactor({ rate, curvature }), needed)}{' '}
        <span className="sr-only">
          {steps.isRunning ? '' : `After step ${steps.step}, ${place}.`}
        </span>
      </p>
      <FigureTable
        caption="The ball step by step"
        heads={['Step', 'w', 'L(w)', 'slope c · w']}
        rows={shown.map((at, step) => [
          String(step),
          formatNumber(at),
          formatNumber(bowlLoss(at, curvature)),
          formatNumber(curvature * at),
        ])}
      />
    </>
  );
}

/** One digit, so that the slider ends at round rates. */
function firstRound(rate: number): number {
  return Number(rate.toPrecision(1));
}
