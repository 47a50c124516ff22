'use client';
/** The run: one state at a time, each with its own words. Props only. */
import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { nameOptimizer, type Pace, type RunConfig, type Target } from '@/lib/core/experiment';
import type { RunRecord } from '@/lib/interchange/run-files/run-record';
import { nameRate } from '../name-rate';
import { configOf, isActive, liveOf, type RunState } from '../run-state';
import { SurvivalNotes } from '../interrupted/survival-notes';
import { EngineChanges } from './engine-changes';
import { LoadingProgress } from './loading-progress';
import { announce, nameState } from './name-state';
import { RunActions, type RunCommands } from './run-actions';
import { RunEnd } from './run-end';
import { TrainingProgress } from './training-progress';

export interface RunPanelProps extends RunCommands {
  state: RunState;
  /** The run's place in the record, or the place that the next run will have. */
  number: number;
  /** Titles of presets by id. */
  titles: Readonly<Record<string, string>>;
  pace: Pace | null;
  /** True while the device is measured. */
  isProbing: boolean;
  /** Of the run's preset. */
  target: Target | null;
  /** Whether the task leaves the rate free, so that another one can be advised. */
  mayMoveRate: boolean;
  /** True while a range test is going on, which keeps out runs and tests. */
  isOccupied: boolean;
  /** Gets the focus when a run starts. */
  headingRef: RefObject<HTMLHeadingElement | null>;
  /** The ended run as it is on record; null while it is not. */
  record: RunRecord | null;
  onTest: () => void;
  /** Starts again with the settings of the form. */
  onRetry: () => void;
}

export function RunPanel(props: RunPanelProps) {
  const { state, number, titles, headingRef } = props;
  const config = configOf(state);
  return (
    <Panel
      aria-labelledby="lab-run"
      className={clsx('max-sm:p-4', state.kind === 'idle' && 'print:hidden')}
    >
      <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h3
          id="lab-run"
          ref={headingRef}
          tabIndex={-1}
          className="flex items-center gap-2.5 font-sans text-3 tracking-[0] outline-none"
        >
          {isActive(state) && (
            <span
              aria-hidden
              className={clsx(
                'size-2.5 rounded-full',
                state.kind === 'paused' ? 'border-2 border-accent' : 'bg-accent',
              )}
            />
          )}
          {nameState(state, number)}
        </h3>
        {config && <span className="text-3 text-ink-2">{describeConfig(config, titles)}</span>}
        {'asked' in state && (
          <RunActions
            state={state}
            onPause={props.onPause}
            onGoOn={props.onGoOn}
            onStop={props.onStop}
          />
        )}
      </div>
      <fieldset disabled={props.isOccupied} className="min-w-0">
        <RunBody {...props} />
      </fieldset>
      <SurvivalNotes survival={liveOf(state)?.survival} />
      <EngineChanges changes={liveOf(state)?.engineChanges ?? []} />
      {!isActive(state) && state.kind !== 'idle' && (
        // On narrow pages the settings stand far below by now.
        <p className="mt-4 text-2 xl:hidden">
          <a href="#lab-settings">Change the settings</a>
        </p>
      )}
      <p aria-live="polite" className="sr-only">
        {announce(state, number)}
      </p>
    </Panel>
  );
}

function RunBody({
  state,
  pace,
  isProbing,
  target,
  mayMoveRate,
  record,
  onTest,
  onRetry,
}: RunPanelProps): ReactNode {
  switch (state.kind) {
    case 'idle':
      return (
        <p className="max-w-measure text-2 text-ink-2">
          Choose the settings and start. The network is trained in this tab, on this device; nothing
          is sent anywhere.
        </p>
      );
    case 'waiting':
      return <LoadingProgress progress={null} isProbing={isProbing} />;
    case 'loading':
      return <LoadingProgress progress={state.progress} isProbing={isProbing} />;
    case 'training':
    case 'paused':
      return <TrainingProgress live={state.live} pace={pace} isPaused={state.kind === 'paused'} />;
    case 'withdrawn':
      return (
        <p className="max-w-measure text-2 text-ink-2">
          Nothing was trained. Images that were loaded stay on this device.
        </p>
      );
    case 'failed':
      return (
        <div className="grid max-w-[46rem] justify-items-start gap-3 text-2">
          <p className="flex gap-2 text-wrong">
            <CircleAlert aria-hidden size={20} strokeWidth={1.75} className="flex-none" />
            {state.problem.message}
          </p>
          {state.live && state.live.epochs.length > 0 && (
            <p className="text-ink-2">
              Its {state.live.epochs.length === 1 ? 'one finished epoch is' : 'finished epochs are'}{' '}
              still drawn below.{' '}
              {state.live.survival?.kept
                ? 'The run is kept as an interrupted one, and can go on from its last checkpoint.'
                : 'A run without an end is not kept.'}
            </p>
          )}
          {state.problem.kind !== 'unsupported' && (
            <Button onClick={onRetry}>Start again with these settings</Button>
          )}
        </div>
      );
    case 'ended':
      return <RunEnd {...{ state, target, mayMoveRate, record, onTest }} />;
    default:
      return state satisfies never;
  }
}

function describeConfig(config: RunConfig, titles: Readonly<Record<string, string>>): string {
  const size = titles[config.preset] ?? config.preset;
  return `${nameOptimizer(config.optimizer)}, ${nameRate(config)}, ${size}, seed ${config.seed}`;
}
