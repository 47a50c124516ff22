'use client';
/** The learner's runs, the newest first, each with its figures, its outcome, and what can be done with it. */
import clsx from 'clsx';
import { Download, RotateCcw } from 'lucide-react';
import { memo, useId, useState, type ReactNode } from 'react';
import {
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
} from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { ScrollBox } from '@/components/ui/scroll-box';
import {
  bestEpochs,
  nameScheduleKind,
  splitImages,
  type RunConfig,
  type Target,
} from '@/lib/core/experiment';
import { nameBackend } from '../describe-engine';
import type { OwnRun } from '../own-runs';
import { OutcomeTag } from './outcome-tag';
import { TakeAway } from './take-away';

export interface RunsTableProps {
  runs: readonly OwnRun[];
  titles: Readonly<Record<string, string>>;
  targets: Readonly<Record<string, Target | null>>;
  /** The run in the accent, which is always drawn. */
  focusId: string | null;
  /** Ids of the runs drawn on the charts. */
  drawn: ReadonlySet<string>;
  /** True where no more curves could be told apart. */
  isFull: boolean;
  isLocked: boolean;
  onSwitch: (runId: string, isDrawn: boolean) => void;
  onUseAgain: (config: RunConfig) => void;
}

/** As many as there are heads. */
const COLUMNS = 10;

export const RunsTable = memo(function RunsTable(props: RunsTableProps) {
  const { runs } = props;
  return (
    <Panel aria-labelledby="lab-runs" className="max-sm:p-4">
      <h3 id="lab-runs" className="mb-2 font-sans text-3 tracking-[0]">
        Your runs
      </h3>
      {runs.length === 0 ? (
        <p className="text-2 text-ink-2">
          None yet. Each run is kept in this browser, and is here again when you come back.
        </p>
      ) : (
        <>
          <ScrollBox label="Table of your runs">
            <table className="w-full text-2 tabular-nums">
              <caption className="sr-only">Your runs, the newest first</caption>
              <thead>
                <tr className="border-b border-line-strong align-bottom text-ink-3">
                  <Head>Run</Head>
                  <Head right>Rate</Head>
                  <Head>Size</Head>
                  <Head right>Epochs</Head>
                  <Head right>Val. accuracy</Head>
                  <Head right>Val. loss</Head>
                  <Head right>Gap</Head>
                  <Head right>Test</Head>
                  <Head>Outcome</Head>
                  <th scope="col" className="py-2">
                    <span className="sr-only">Use again, or take it away</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {[...runs].reverse().map((run) => (
                  <RunRow key={run.runId} run={run} {...props} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="mt-3 max-w-[46rem] text-1 text-ink-3">
            The tick draws a run. Figures are of the last epoch, with the best one and its epoch
            below. Gap: training minus validation accuracy at the last epoch, in points. Test: on
            the 10,000 test images, which can be evaluated only right after a run, while its weights
            are in this tab.
          </p>
        </>
      )}
    </Panel>
  );
});

function RunRow({ run, ...props }: RunsTableProps & { run: OwnRun }) {
  const { config, epochs, engine, test, number, record } = run;
  const { titles, targets, focusId, drawn, isFull, isLocked } = props;
  const last = epochs.at(-1);
  const best = bestEpochs(epochs);
  const { train, validation } = splitImages(config.images);
  const [isOpen, setOpen] = useState(false);
  const takeAwayId = useId();
  const isFocus = run.runId === focusId;
  const isDrawn = isFocus || drawn.has(run.runId);
  return (
    <>
      <tr className={clsx('border-b border-line align-top', run.isActive && 'bg-accent-soft')}>
        <th
          scope="row"
          className={clsx(
            'py-2.5 pr-4 pl-2 whitespace-nowrap',
            run.isActive && 'shadow-[inset_3px_0_0_var(--color-accent)]',
          )}
        >
          <label className="inline-flex items-center gap-2">
            <input
              type="checkbox"
              aria-label={`Draw run ${number}`}
              className="size-4 accent-accent"
              checked={isDrawn}
              disabled={isFocus || epochs.length === 0 || (isFull && !isDrawn)}
              onChange={(event) => props.onSwitch(run.runId, event.target.checked)}
            />
            {number}
          </label>
        </th>
        <Cell right note={nameScheduleKind(config.schedule)}>
          {formatRate(config.learningRate)}
        </Cell>
        <Cell note={`${nameBackend(engine.backend)}, seed ${config.seed}`}>
          <span title={`${formatCount(train)} + ${formatCount(validation)} images`}>
            {titles[config.preset] ?? config.preset}
          </span>
        </Cell>
        <Cell right>
          {epochs.length === config.epochs ? config.epochs : `${epochs.length} of ${config.epochs}`}
        </Cell>
        <Cell
          right
          note={best && `${formatPercent(best.byAccuracy.valAccuracy)} (${best.byAccuracy.epoch})`}
        >
          {last ? formatPercent(last.valAccuracy) : '–'}
        </Cell>
        <Cell right note={best && `${formatLoss(best.byLoss.valLoss)} (${best.byLoss.epoch})`}>
          {last ? formatLoss(last.valLoss) : '–'}
        </Cell>
        <Cell right>{last ? writeGap(last.trainAccuracy - last.valAccuracy) : '–'}</Cell>
        <Cell right note={test && formatLoss(test.loss)}>
          {test ? formatPercent(test.accuracy) : '–'}
        </Cell>
        <Cell>
          <span className="whitespace-nowrap">
            <OutcomeTag run={run} target={targets[config.preset] ?? null} />
          </span>
        </Cell>
        <td className="py-1.5 whitespace-nowrap">
          <div className="flex flex-col items-start">
            <Button
              look="quiet"
              small
              disabled={isLocked}
              aria-label={`Use the settings of run ${number} again`}
              title="Use these settings again"
              onClick={() => props.onUseAgain(config)}
            >
              <RotateCcw aria-hidden size={16} strokeWidth={1.75} />
              <span className="whitespace-nowrap">Use again</span>
            </Button>
            {record && (
              <Button
                look="quiet"
                small
                aria-expanded={isOpen}
                aria-controls={isOpen ? takeAwayId : undefined}
                aria-label={`Take run ${number} away`}
                title="Take it away as a file or a link"
                onClick={() => setOpen(!isOpen)}
              >
                <Download aria-hidden size={16} strokeWidth={1.75} />
                Take away
              </Button>
            )}
          </div>
        </td>
      </tr>
      {record && isOpen && (
        <tr id={takeAwayId} className="border-b border-line bg-sunken">
          <td colSpan={COLUMNS} className="p-2">
            {/* Stays in view where the table is wider than its place. */}
            <div className="sticky left-2 w-fit max-w-[75vw]">
              <TakeAway record={record} name={`run ${number}`} />
            </div>
          </td>
        </tr>
      )}
    </>
  );
}

function Head({ right = false, children }: { right?: boolean; children: ReactNode }) {
  return (
    <th
      scope="col"
      className={clsx('py-2 pr-4 whitespace-nowrap first:pl-2', right && 'text-right')}
    >
      {children}
    </th>
  );
}

function Cell({
  right = false,
  note,
  children,
}: {
  right?: boolean;
  /** A second line, smaller. */
  note?: string | null;
  children: ReactNode;
}) {
  return (
    <td className={clsx('py-2.5 pr-4 whitespace-nowrap', right && 'text-right')}>
      {children}
      {note && <span className="block text-1 text-ink-3">{note}</span>}
    </td>
  );
}

/** In points, with a true minus. */
function writeGap(difference: number): string {
  return (difference * 100).toFixed(1).replace('-', '−');
}
