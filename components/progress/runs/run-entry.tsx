/** One run: its curves, its figures at the last epoch, every epoch as a table, and what can be done with it. */
import { RotateCcw, Trash2 } from 'lucide-react';
import { Button, ButtonLink } from '@/components/ui/button';
import { FigureTable } from '@/components/ui/figure-table';
import {
  type EpochFigures,
  nameSchedule,
  type Recipe,
  splitImages,
  type Target,
} from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import {
  countThings,
  formatCount,
  formatLoss,
  formatPercent,
  formatBatches,
  formatRate,
  formatWhen,
} from '../format-figures';
import { RunResultTag } from './run-result-tag';
import { Sparkline } from './sparkline';

export function RunEntry({
  run,
  preset,
  target,
  recipe,
  again,
  onDelete,
}: {
  run: RunFact;
  /** What the size is called. */
  preset: string;
  target: Target | null;
  /** Of the experiment as it is now; null where there is none. */
  recipe: Recipe | null;
  /** Where the lab opens with these settings; null where there is no lab. */
  again: string | null;
  onDelete: () => void;
}) {
  const { config, engine, epochs } = run;
  const { train, validation } = splitImages(config);
  const schedule = nameSchedule(config.schedule);
  const name = `run of ${formatWhen(run.at)} at rate ${formatRate(config.learningRate)}`;
  return (
    <li className="border-b border-line py-5">
      <div className="grid gap-x-8 gap-y-4 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <h4 className="font-sans text-3 font-semibold tracking-[0]">
              Rate {formatRate(config.learningRate)}
              {schedule && `, ${schedule}`}
              {` ${formatBatches(config.batchSize)}`}
            </h4>
            <RunResultTag run={run} target={target} recipe={recipe} />
          </div>
          <p className="mt-1 max-w-[44rem] text-2 text-ink-2">
            {preset}: {formatCount(train)} images to train, {formatCount(validation)} to validate,{' '}
            {sayEpochs(run)}. Seed {config.seed}, {engine.backend}.{' '}
            <time dateTime={run.at}>{formatWhen(run.at)}</time>
          </p>
          <p className="mt-1 max-w-[44rem] text-2">{sayFigures(run, validation)}</p>
        </div>
        {epochs.length > 0 && (
          <div className="flex flex-wrap gap-x-6 gap-y-2">
            <Sparkline
              title="Accuracy"
              validation={epochs.map(({ valAccuracy }) => valAccuracy)}
              training={epochs.map(({ trainAccuracy }) => trainAccuracy)}
              range={[0, 1]}
              format={formatPercent}
            />
            <Sparkline
              title="Loss"
              validation={epochs.map(({ valLoss }) => valLoss)}
              training={epochs.map(({ trainLoss }) => trainLoss)}
              range={rangeOfLosses(epochs)}
              format={formatLoss}
            />
          </div>
        )}
      </div>
      {epochs.length > 0 && (
        <FigureTable
          caption={`Every epoch of the ${name}`}
          heads={[
            'Epoch',
            'Train accuracy',
            'Train loss',
            'Validation accuracy',
            'Validation loss',
          ]}
          rows={epochs.map(toRow)}
        />
      )}
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        {again && (
          <ButtonLink small href={again} aria-label={`Use these settings again, as in the ${name}`}>
            <RotateCcw aria-hidden size={16} strokeWidth={1.75} />
            Use these settings again
          </ButtonLink>
        )}
        <Button small look="quiet" aria-label={`Delete the ${name}`} onClick={onDelete}>
          <Trash2 aria-hidden size={16} strokeWidth={1.75} />
          Delete
        </Button>
      </div>
    </li>
  );
}

function sayEpochs({ config, epochs, outcome }: RunFact): string {
  if (outcome.kind === 'finished') return countThings(config.epochs, 'epoch');
  return `${epochs.length} of ${countThings(config.epochs, 'epoch')}`;
}

function sayFigures({ epochs, test }: RunFact, validationImages: number): string {
  const last = epochs.at(-1);
  if (!last) return 'No epoch was finished, so there are no figures.';
  const sentence = `After epoch ${last.epoch}: ${formatPercent(last.valAccuracy)} of ${formatCount(validationImages)} validation images right, loss ${formatLoss(last.valLoss)}.`;
  if (!test) return sentence;
  return `${sentence} ${formatPercent(test.accuracy)} of ${formatCount(test.images)} test images.`;
}

function toRow(figures: EpochFigures): string[] {
  return [
    String(figures.epoch),
    formatPercent(figures.trainAccuracy),
    formatLoss(figures.trainLoss),
    formatPercent(figures.valAccuracy),
    formatLoss(figures.valLoss),
  ];
}

function rangeOfLosses(epochs: readonly EpochFigures[]): [number, number] {
  const losses = epochs.flatMap(({ valLoss, trainLoss }) => [valLoss, trainLoss]);
  return [Math.min(...losses), Math.max(...losses)];
}
