'use client';
/** Runs that were interrupted: what each has, and whether to go on with it. Props only. */
import { Play, Trash2 } from 'lucide-react';
import { formatLoss, formatPercent } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { capitalize } from '@/components/ui/capitalize';
import { Panel } from '@/components/ui/panel';
import type { RunConfig } from '@/lib/core/experiment';
import { describeEngine } from '../describe-engine';
import { nameRate } from '../name-rate';
import type { InterruptedRun } from './read-interrupted';
import { namePlace } from './survival';
import type { Offer } from './use-interrupted';

export interface InterruptedPanelProps {
  offers: readonly Offer[];
  /** Titles of presets by id. */
  titles: Readonly<Record<string, string>>;
  /** True while a run or a range test goes on in this tab. */
  isOccupied: boolean;
  /** The run whose own engine is not to be had, after the learner tried to go on with it. */
  needsOtherEngine: string | null;
  onGoOn: (run: Extract<InterruptedRun, { kind: 'ready' }>, mayChange: boolean) => void;
  onDiscard: (runId: string) => void;
}

export function InterruptedPanel(props: InterruptedPanelProps) {
  const { offers } = props;
  if (offers.length === 0) return null;
  return (
    <Panel aria-labelledby="lab-interrupted" className="max-sm:p-4">
      <h3 id="lab-interrupted" className="mb-3 font-sans text-3 tracking-[0]">
        {offers.length === 1 ? 'An interrupted run' : 'Interrupted runs'}
      </h3>
      <ul className="grid gap-4">
        {offers.map((offer) => (
          <li
            key={offer.run.runId}
            className="grid gap-2 not-first:border-t not-first:border-line not-first:pt-4"
          >
            <OfferText offer={offer} titles={props.titles} />
            {!offer.isElsewhere && <OfferActions {...props} run={offer.run} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OfferText({
  offer: { run, isElsewhere },
  titles,
}: {
  offer: Offer;
  titles: InterruptedPanelProps['titles'];
}) {
  if (run.kind === 'unreadable') {
    return (
      <p className="max-w-[46rem] text-2">
        The run that was kept at {formatMoment(run.savedAt)} cannot go on. {run.message}
      </p>
    );
  }
  const { config, place, valAccuracy, valLoss } = run;
  const epoch = Math.min(place.epoch, config.epochs);
  return (
    <div className="grid max-w-[46rem] gap-1 text-2">
      <p className="font-medium">
        {isElsewhere
          ? 'A run is being trained in another tab, so it cannot go on in this one.'
          : `A run was interrupted in epoch ${epoch} of ${config.epochs}.`}
      </p>
      <p className="text-ink-2">
        {describeConfig(config, titles)}; {describeEngine(run.engine)}. Kept {namePlace(place)},{' '}
        <time dateTime={run.savedAt.toISOString()}>{formatMoment(run.savedAt)}</time>.
        {valAccuracy !== null && valLoss !== null && (
          <>
            {' '}
            After epoch {run.epochs}: validation accuracy {formatPercent(valAccuracy)}, loss{' '}
            {formatLoss(valLoss)}.
          </>
        )}
        {run.isOlder && ' Its latest checkpoint is damaged; this is the one before.'}
      </p>
    </div>
  );
}

function OfferActions({
  run,
  isOccupied,
  needsOtherEngine,
  onGoOn,
  onDiscard,
}: InterruptedPanelProps & { run: InterruptedRun }) {
  const mayChange = needsOtherEngine === run.runId;
  return (
    <div className="flex flex-wrap gap-2">
      {run.kind === 'ready' && (
        <Button small disabled={isOccupied} onClick={() => onGoOn(run, mayChange)}>
          <Play aria-hidden size={16} strokeWidth={1.75} />
          {mayChange ? 'Go on with another engine' : 'Go on'}
        </Button>
      )}
      <Button small look="quiet" onClick={() => onDiscard(run.runId)}>
        <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        Discard
      </Button>
    </div>
  );
}

function describeConfig(config: RunConfig, titles: Readonly<Record<string, string>>): string {
  return `${capitalize(nameRate(config))}, ${titles[config.preset] ?? config.preset}, seed ${config.seed}`;
}

function formatMoment(moment: Date): string {
  return moment.toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
}
