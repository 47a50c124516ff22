'use client';
/** A recorded run epoch by epoch: its curves so far, its figures, and what they mean. */
import { useId, useState } from 'react';
import { lookOf, TRAINING_DASH } from '@/components/experiment/curves/curve-look';
import { ACCURACY_AXIS, fitEpochAxis, fitLossAxis } from '@/components/experiment/curves/fit-axes';
import { formatLoss, formatPercent, formatRate } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import { readEpoch, type DrawnRun } from '@/lib/core/figures';
import { ChartLegend } from '../charts/chart-legend';
import type { ChartLine } from '../charts/chart-line';
import { LineChart } from '../charts/line-chart';
import { Readout } from '../shared/readout';
import { sayEpoch } from './say-epoch';

export interface ScrubberProps {
  runs: readonly (DrawnRun & { label: string })[];
}

const HEIGHT = 200;

export function ScrubberFigure({ runs }: ScrubberProps) {
  const group = useId();
  const [chosen, setChosen] = useState(0);
  const [wanted, setWanted] = useState(1);
  const run = runs[chosen]!;
  const most = run.epochs.length;
  const epoch = Math.min(wanted, most);
  const shown = run.epochs.slice(0, epoch);
  const here = shown.at(-1)!;
  const lossLines = toLines(shown, 'valLoss', 'trainLoss');
  const accuracyLines = toLines(shown, 'valAccuracy', 'trainAccuracy');
  // All epochs of the run fix the axes, so that they stand still while the curves grow.
  const curve = { id: '', name: '', label: '', look: 'yours', epochs: run.epochs } as const;
  const across = fitEpochAxis([curve], 0, 'all');
  const loss = fitLossAxis([curve], [], across);
  const sentence = sayEpoch(readEpoch(shown), here);
  return (
    <>
      <fieldset className="print:hidden">
        <legend className="text-2 font-medium">Recorded run</legend>
        <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {runs.map(({ name, label }, at) => (
            <label key={name} className="flex min-h-8 items-center gap-2 text-2">
              <input
                type="radio"
                name={group}
                checked={at === chosen}
                onChange={() => setChosen(at)}
                className="size-4 accent-accent"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <label htmlFor={`${group}-epoch`} className="mt-2 flex justify-between text-2">
        <span className="font-medium">Epoch</span>
        <span className="tabular-nums">
          {epoch} of {most}
        </span>
      </label>
      <input
        id={`${group}-epoch`}
        type="range"
        min={1}
        max={most}
        step={1}
        value={epoch}
        aria-valuetext={`epoch ${epoch} of ${most}`}
        onChange={(event) => setWanted(event.target.valueAsNumber)}
        className="block h-8 w-full cursor-pointer accent-accent -outline-offset-2 print:hidden"
      />
      <div className="mt-3 grid gap-x-6 gap-y-4 sm:grid-cols-2">
        <div className="min-w-0">
          <p className="mb-1 text-2 font-medium">Loss by epoch</p>
          <LineChart
            label={`Loss to epoch ${epoch}: training ${formatLoss(here.trainLoss)}, validation ${formatLoss(here.valLoss)}.`}
            lines={lossLines}
            across={across}
            up={loss}
            writeUp={(value) => value.toFixed(decimalsOf(loss.ticks))}
            acrossTitle=""
            height={HEIGHT}
          />
        </div>
        <div className="min-w-0">
          <p className="mb-1 text-2 font-medium">Accuracy by epoch, %</p>
          <LineChart
            label={`Accuracy to epoch ${epoch}: training ${formatPercent(here.trainAccuracy)}, validation ${formatPercent(here.valAccuracy)}.`}
            lines={accuracyLines}
            across={across}
            up={ACCURACY_AXIS}
            writeUp={(value) => String(Math.round(value * 100))}
            acrossTitle=""
            height={HEIGHT}
          />
        </div>
      </div>
      <ChartLegend lines={lossLines} />
      <div className="mt-4">
        <Readout
          values={[
            ['learning rate', formatRate(here.learningRate)],
            ['training loss', formatLoss(here.trainLoss)],
            ['validation loss', formatLoss(here.valLoss)],
            ['training acc.', formatPercent(here.trainAccuracy)],
            ['validation acc.', formatPercent(here.valAccuracy)],
          ]}
        />
      </div>
      <p role="status" className="mt-3 min-h-25 grow text-2 sm:min-h-10">
        Epoch {epoch}: {sentence}
      </p>
      <FigureTable
        caption={`Figures of the run at ${formatRate(run.config.learningRate)} to epoch ${epoch}`}
        heads={['Epoch', 'Training loss', 'Val. loss', 'Training accuracy', 'Val. accuracy']}
        rows={shown.map((figures) => [
          String(figures.epoch),
          formatLoss(figures.trainLoss),
          formatLoss(figures.valLoss),
          formatPercent(figures.trainAccuracy),
          formatPercent(figures.valAccuracy),
        ])}
      />
    </>
  );
}

function toLines(
  epochs: DrawnRun['epochs'],
  validation: 'valLoss' | 'valAccuracy',
  training: 'trainLoss' | 'trainAccuracy',
): (ChartLine & { name: string })[] {
  const toPoints = (metric: typeof validation | typeof training): ChartLine['points'] =>
    epochs.map((figures) => ({ x: figures.epoch, y: figures[metric] }));
  return [
    {
      id: 'training',
      name: 'training',
      label: null,
      points: toPoints(training),
      look: { dash: TRAINING_DASH, width: 1.75, marker: lookOf(5).marker, filled: false },
      tone: 'recorded',
    },
    {
      id: 'validation',
      name: 'validation',
      label: null,
      points: toPoints(validation),
      look: { dash: [], width: 1.75, marker: lookOf(1).marker, filled: true },
      tone: 'recorded',
    },
  ];
}

function decimalsOf(ticks: readonly number[]): number {
  return Math.max(...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}
