'use client';
/** The learner's runs, the newest first, each with its figures, its outcome, and what can be done with it. */
import clsx from 'clsx';
import { memo, useId, useRef, useState, type ReactNode } from 'react';
import {
  formatBatches,
  formatCount,
  formatLoss,
  formatPercent,
  formatRate,
  formatWhen,
} from '@/components/progress/format-figures';
import { Panel } from '@/components/ui/panel';
import { ScrollBox } from '@/components/ui/scroll-box';
import {
  bestEpochs,
  nameScheduleKind,
  splitImages,
  type RunConfig,
  type Target,
} from '@/lib/core/experiment';
import type { RunNote } from '@/lib/core/progress';
import { nameBackend } from '../describe-engine';
import type { OwnRun } from '../own-runs';
import { DeletionNotice } from './deletion-notice';
import { OutcomeTag } from './outcome-tag';
import { RunActionsCell, type OpenPart } from './run-actions-cell';
import { RunNoteForm } from './run-note-form';
import { SortHead } from './sort-head';
import { FIRST_ORDER, pressHead, sortRuns, type SortKey } from './sort-runs';
import { TakeAway } from './take-away';
import type { RunEdits } from './use-run-edits';

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
  /** What the learner calls the runs, by run id. */
  notes: ReadonlyMap<string, RunNote>;
  edits: RunEdits;
  onSwitch: (runId: string, isDrawn: boolean) => void;
  onUseAgain: (config: RunConfig) => void;
}

/** As many as there are heads. */
const COLUMNS = 11;

const NO_NOTE: RunNote = { name: '', note: '' };

export const RunsTable = memo(function RunsTable(props: RunsTableProps) {
  const { runs, edits } = props;
  const [order, setOrder] = useState(FIRST_ORDER);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const sortable = { order, onPress: (key: SortKey) => setOrder(pressHead(order, key)) };
  const onUndo = async (): Promise<void> => {
    await edits.undo();
    headingRef.current?.focus();
  };
  return (
    <Panel aria-labelledby="lab-runs" className="max-sm:p-4">
      <h3
        id="lab-runs"
        ref={headingRef}
        tabIndex={-1}
        className="mb-2 font-sans text-3 tracking-[0] outline-none"
      >
        Your runs
      </h3>
      {edits.deletion && <DeletionNotice deletion={edits.deletion} onUndo={() => void onUndo()} />}
      {runs.length === 0 ? (
        <p className="text-2 text-ink-2">
          None yet. Each run is kept in this browser, and is here again when you come back.
        </p>
      ) : (
        <>
          <ScrollBox label="Table of your runs">
            <table className="w-full text-2 tabular-nums">
              <caption className="sr-only">Your runs; heads that are buttons sort them</caption>
              <thead>
                <tr className="border-b border-line-strong align-bottom text-ink-3">
                  <SortHead sortKey="number" {...sortable}>
                    Run
                  </SortHead>
                  <SortHead sortKey="rate" right {...sortable}>
                    Rate
                  </SortHead>
                  <Head>Size</Head>
                  <SortHead sortKey="epochs" right {...sortable}>
                    Epochs
                  </SortHead>
                  <SortHead sortKey="accuracy" right {...sortable}>
                    Val. accuracy
                  </SortHead>
                  <SortHead sortKey="loss" right {...sortable}>
                    Val. loss
                  </SortHead>
                  <SortHead sortKey="time" right {...sortable}>
                    Time
                  </SortHead>
                  <Head right>Gap</Head>
                  <Head right>Test</Head>
                  <Head>Outcome</Head>
                  <th scope="col" className="py-2">
                    <span className="sr-only">What can be done with it</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {sortRuns(runs, order).map((run) => (
                  <RunRow key={run.runId} run={run} {...props} />
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="mt-3 max-w-[46rem] text-1 text-ink-3">
            The tick draws a run; heads that are underlined sort, “Run” by date. Figures are of the
            last epoch, with the best one and its epoch below. Gap: training minus validation
            accuracy at the last epoch, in points. Test: on the 10,000 test images, which can be
            evaluated only right after a run, while its weights are in this tab.
          </p>
        </>
      )}
    </Panel>
  );
});

function RunRow({ run, ...props }: RunsTableProps & { run: OwnRun }) {
  const { config, epochs, engine, test, number, record } = run;
  const { titles, targets, focusId, drawn, isFull, isLocked, edits } = props;
  const note = props.notes.get(run.runId) ?? NO_NOTE;
  const last = epochs.at(-1);
  const best = bestEpochs(epochs);
  const { train, validation } = splitImages(config);
  const [open, setOpen] = useState<OpenPart>(null);
  const partId = useId();
  const noteRef = useRef<HTMLButtonElement>(null);
  const closeNote = (): void => {
    setOpen(null);
    noteRef.current?.focus();
  };
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
            {note.name && <span className="font-normal">{note.name}</span>}
          </label>
          {record && (
            <time dateTime={record.recordedAt} className="block text-1 font-normal text-ink-3">
              {formatWhen(record.recordedAt)}
            </time>
          )}
          {note.note && (
            <p className="mt-1 max-w-56 min-w-40 text-1 font-normal break-words whitespace-pre-line text-ink-2">
              {note.note}
            </p>
          )}
        </th>
        <Cell right note={describeHow(config)}>
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
        <Cell right>{last ? `${(last.elapsedMs / 1000).toFixed(1)} s` : '–'}</Cell>
        <Cell right>{last ? writeGap(last.trainAccuracy - last.valAccuracy) : '–'}</Cell>
        <Cell right note={test && formatLoss(test.loss)}>
          {test ? formatPercent(test.accuracy) : '–'}
        </Cell>
        <Cell>
          <span className="whitespace-nowrap">
            <OutcomeTag run={run} target={targets[config.preset] ?? null} />
          </span>
        </Cell>
        <RunActionsCell
          number={number}
          isLocked={isLocked}
          isOnRecord={record !== null}
          open={open}
          partId={partId}
          noteRef={noteRef}
          onUseAgain={() => props.onUseAgain(config)}
          onOpen={setOpen}
          onDelete={() => void edits.remove(run.runId, number)}
        />
      </tr>
      {record && open && (
        <tr id={partId} className="border-b border-line bg-sunken">
          <td colSpan={COLUMNS} className="p-2">
            {/* Stays in view where the table is wider than its place. */}
            <div className="sticky left-2 w-fit max-w-[75vw]">
              {open === 'take-away' ? (
                <TakeAway record={record} name={`run ${number}`} />
              ) : (
                <RunNoteForm
                  number={number}
                  note={note}
                  onSave={(saved) => {
                    edits.saveNote(run.runId, saved);
                    closeNote();
                  }}
                  onCancel={closeNote}
                />
              )}
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

/** What stands below the rate: the schedule, and the batch size where it is not the usual one. */
function describeHow(config: RunConfig): string {
  return [nameScheduleKind(config.schedule), formatBatches(config.batchSize)]
    .filter(Boolean)
    .join(', ');
}

/** In points, with a true minus. */
function writeGap(difference: number): string {
  return (difference * 100).toFixed(1).replace('-', '−');
}
