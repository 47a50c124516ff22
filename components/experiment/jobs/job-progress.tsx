/** The runs of a job side by side, all on the same axes: small multiples that fill as the runs go on. */
import clsx from 'clsx';
import { formatLoss, formatPercent } from '@/components/progress/format-figures';
import { FigureTable } from '@/components/ui/figure-table';
import type { Job, PlannedOutcome } from '@/lib/core/experiment';
import { LossPlot } from '../compare/loss-plot';
import { LineSample } from '../curves/line-sample';
import { TRAINING_DASH } from '../curves/curve-look';
import type { OwnRun } from '../own-runs';
import { namePlanned, sayJob } from './describe-job';

const HEIGHT = 96;

const OUTCOMES: Record<PlannedOutcome, string> = {
  finished: 'finished',
  stopped: 'stopped',
  diverged: 'diverged',
  failed: 'could not go on',
};

export function JobProgress({ job, runs }: { job: Job; runs: readonly OwnRun[] }) {
  const { planned, outcomes, kind } = job;
  const rows = planned.map((one, place) => {
    const run = runs.find(({ runId }) => runId === one.runId);
    const outcome = outcomes[place];
    const isAtHand = run?.isActive === true;
    const state = outcome ? OUTCOMES[outcome] : isAtHand ? 'running' : 'waiting';
    const last = run?.epochs.at(-1);
    return { ...one, name: namePlanned(kind, one), state, isAtHand, run, last };
  });
  const epochs = Math.max(...planned.map(({ config }) => config.epochs));
  return (
    <div className="mt-4 grid gap-3">
      <p className="text-2 font-medium">
        {kind === 'sweep' ? 'Sweep of rates' : 'Luck check'}. {sayJob(job)}
      </p>
      <ol className="2xl:grid-cols-5 grid grid-cols-2 gap-3 md:grid-cols-3">
        {rows.map(({ runId, name, state, isAtHand, run, last }) => (
          <li
            key={runId}
            aria-current={isAtHand ? 'step' : undefined}
            className={clsx(
              'min-w-0 rounded-1 border p-2 text-1',
              isAtHand ? 'border-accent bg-accent-soft' : 'border-line',
            )}
          >
            <p className="mb-2 flex flex-wrap justify-between gap-x-2">
              <span className="text-2 font-medium">{capital(name)}</span>
              <span className="text-ink-3">{state}</span>
            </p>
            <LossPlot
              label={`Loss at ${name}: ${last ? `validation ${formatLoss(last.valLoss)} after epoch ${last.epoch}` : 'no epoch yet'}.`}
              epochs={epochs}
              lines={[
                {
                  id: 'training',
                  losses: run?.epochs.map(({ trainLoss }) => trainLoss) ?? [],
                  className: 'stroke-line-strong',
                  dash: TRAINING_DASH.join(' '),
                },
                {
                  id: 'validation',
                  losses: run?.epochs.map(({ valLoss }) => valLoss) ?? [],
                  className: 'stroke-accent',
                },
              ]}
              height={HEIGHT}
            />
            <p className="mt-1 tabular-nums">
              {last ? `${formatPercent(last.valAccuracy)}, loss ${formatLoss(last.valLoss)}` : '–'}
            </p>
          </li>
        ))}
      </ol>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-1 text-ink-3">
        <li className="inline-flex items-center gap-2">
          <LineSample dash={[]} width={2} className="stroke-accent" /> validation loss
        </li>
        <li className="inline-flex items-center gap-2">
          <LineSample dash={TRAINING_DASH} width={2} className="stroke-line-strong" /> training loss
        </li>
        <li>Dotted across: ln 10. Losses above 3 are drawn at 3.</li>
      </ul>
      <FigureTable
        caption="Runs of this job"
        heads={['Run', 'State', 'Epochs', 'Val. accuracy', 'Val. loss']}
        rows={rows.map(({ name, state, run, last }) => [
          capital(name),
          state,
          String(run?.epochs.length ?? 0),
          last ? formatPercent(last.valAccuracy) : '–',
          last ? formatLoss(last.valLoss) : '–',
        ])}
      />
    </div>
  );
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
