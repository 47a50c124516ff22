'use client';
/** Plain gradient descent, momentum and Adam on one elongated bowl, step by step. The arithmetic is in lib/core. */
import { useMemo, useState } from 'react';
import { RateSlider } from '@/components/experiment/settings/rate-slider';
import { formatRate } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import {
  DESCENTS,
  descendValley,
  highestStableRate,
  MOMENTUM,
  type DescentKind,
  type FigureSpecs,
} from '@/lib/core/figures';
import { formatNumber } from '../shared/format-number';
import { StepControls } from '../shared/step-controls';
import { useSteps } from '../shared/use-steps';
import { ValleyDrawing } from './valley-drawing';

export type ValleyProps = FigureSpecs['ContourMap'];

const NAMES: Readonly<Record<DescentKind, string>> = {
  sgd: 'SGD',
  momentum: `SGD, momentum ${MOMENTUM}`,
  adam: 'Adam',
};

const RANGE = { min: 0.001, max: 1 };

export function ValleyFigure({ rate: firstRate, curvatures, start, steps: last }: ValleyProps) {
  const [rate, setRate] = useState(firstRate);
  const steps = useSteps(last);
  const paths = useMemo(
    () =>
      DESCENTS.map((kind) => ({
        kind,
        points: descendValley(kind, { rate, curvatures, start, steps: last }),
      })),
    [rate, curvatures, start, last],
  );
  const reached = paths.map(({ kind, points }) => {
    const shown = points.slice(0, steps.step + 1);
    return { kind, shown, isGone: steps.step >= points.length };
  });
  return (
    <>
      <div className="grid grow gap-4 sm:grid-cols-3">
        {reached.map(({ kind, shown, isGone }) => (
          <ValleyDrawing
            key={kind}
            name={NAMES[kind]}
            points={shown}
            curvatures={curvatures}
            words={sayPlace(shown.at(-1)!.loss, shown[0]!.loss, isGone)}
          />
        ))}
      </div>
      <div className="mt-4">
        <p className="flex justify-between text-2">
          <span className="font-medium">Learning rate of all three</span>
          <span className="font-medium text-accent tabular-nums">{formatRate(rate)}</span>
        </p>
        <div className="print:hidden">
          <RateSlider
            rate={rate}
            range={RANGE}
            recordedRates={[]}
            ownRates={[]}
            onChange={(next) => {
              setRate(next);
              steps.go(0);
            }}
          />
        </div>
      </div>
      <div className="mt-2">
        <StepControls steps={steps} last={last} />
      </div>
      <p role="status" className="mt-3 min-h-20 text-2 sm:min-h-15">
        {saySteepness(rate, curvatures)}{' '}
        <span className="sr-only">
          {steps.isRunning
            ? ''
            : `After step ${steps.step}: ${reached.map(({ kind, shown, isGone }) => `${NAMES[kind]}, ${sayPlace(shown.at(-1)!.loss, shown[0]!.loss, isGone)}`).join('; ')}.`}
        </span>
      </p>
      <FigureTable
        caption="Loss of the three optimizers by step"
        heads={['Step', ...DESCENTS.map((kind) => `${NAMES[kind]}: x, y, loss`)]}
        rows={Array.from({ length: steps.step + 1 }, (_, step) => [
          String(step),
          ...paths.map(({ points }) => {
            const point = points[step];
            return point ? [...point.at, point.loss].map(formatNumber).join(', ') : 'out of view';
          }),
        ])}
      />
    </>
  );
}

function sayPlace(loss: number, first: number, isGone: boolean): string {
  if (isGone) return 'flew off';
  return loss > first ? `loss ${formatNumber(loss)}, climbing` : `loss ${formatNumber(loss)}`;
}

function saySteepness(rate: number, curvatures: ValleyProps['curvatures']): string {
  const limits = (['sgd', 'momentum'] as const).map(
    (kind) => [kind, highestStableRate(kind, curvatures)!] as const,
  );
  const told = limits.map(([kind, limit]) => {
    const verdict = rate < limit ? 'below' : 'not below';
    return `${verdict} ${formatRate(limit)}, the limit of ${NAMES[kind]}`;
  });
  return `The valley is ${formatRate(Math.max(...curvatures) / Math.min(...curvatures))} times as steep across as along. ${formatRate(rate)} is ${told.join(', and ')}. Adam has no such limit: its first step is as long as the rate on both axes, however steep they are.`;
}
