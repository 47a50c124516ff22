'use client';
/** The offer of a quick run, and the run while it goes on. Props only. */
import { Play, Square } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { formatCount, formatRate } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { nameOptimizer, splitImages, type Pace, type RunConfig } from '@/lib/core/experiment';
import { explainDivergence } from '../describe-result';
import { isActive, type RunState } from '../run-state';
import { LoadingProgress } from '../run/loading-progress';
import { TrainingProgress } from '../run/training-progress';

export interface QuickRunViewProps {
  config: RunConfig;
  state: RunState;
  /** Measured on this device; null while it is not. */
  pace: Pace | null;
  isProbing: boolean;
  /** A sentence that says why this browser cannot train; null where it can. */
  unsupported: string | null;
  onStart: () => void;
  onStop: () => void;
}

export function QuickRunView(props: QuickRunViewProps) {
  const { state, unsupported, onStart, onStop } = props;
  const isRunning = isActive(state);
  const button = useRef<HTMLButtonElement>(null);
  const wasRunning = useRef(false);
  useEffect(() => {
    // One button takes the place of the other, and the focus goes with it.
    if (wasRunning.current !== isRunning) button.current?.focus();
    wasRunning.current = isRunning;
  }, [isRunning]);

  return (
    <section aria-label="Quick run" className="rounded-2 border border-line bg-surface p-4 sm:p-6">
      {isRunning ? <Progress {...props} /> : <Offer {...props} />}
      <p aria-live="polite" className="sr-only">
        {announce(state)}
      </p>
      {unsupported === null && (
        <div className="mt-4">
          {isRunning ? (
            <Button
              ref={button}
              small
              onClick={onStop}
              disabled={'asked' in state && state.asked === 'stop'}
            >
              <Square aria-hidden size={16} strokeWidth={1.75} />
              Stop
            </Button>
          ) : (
            <Button ref={button} onClick={onStart}>
              <Play aria-hidden size={20} strokeWidth={1.75} />
              {state.kind === 'idle' ? 'Start the quick run' : 'Start again'}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Offer({ config, state, unsupported }: QuickRunViewProps) {
  const trouble = explainEnd(state);
  return (
    <div className="grid max-w-measure gap-2">
      <p className="font-medium">
        This question asks about a run of your own, and you have none yet.
      </p>
      <p className="text-2 text-pretty text-ink-2">
        {unsupported ?? `A quick run trains the network in this tab: ${describe(config)}.`}
      </p>
      {trouble && <p className="text-2 text-pretty text-wrong">{trouble}</p>}
    </div>
  );
}

function Progress({ config, state, pace, isProbing }: QuickRunViewProps) {
  return (
    <>
      <p className="mb-3 text-2 text-ink-2">
        <strong className="font-semibold text-ink">Your quick run.</strong> {describe(config)}.
      </p>
      {state.kind === 'training' || state.kind === 'paused' ? (
        <TrainingProgress live={state.live} pace={pace} isPaused={false} />
      ) : (
        <LoadingProgress
          progress={state.kind === 'loading' ? state.progress : null}
          isProbing={isProbing}
        />
      )}
    </>
  );
}

function describe(config: RunConfig): string {
  const { epochs, learningRate, optimizer, seed } = config;
  const { train, validation } = splitImages(config);
  return `${nameOptimizer(optimizer)} at ${formatRate(learningRate)}, ${formatCount(train)} training and ${formatCount(validation)} validation images, ${epochs} epochs, seed ${seed}`;
}

/** Why a run that has ended is of no use here; null where it is, and before one. */
function explainEnd(state: RunState): string | null {
  if (state.kind === 'failed') return state.problem.message;
  if (state.kind === 'withdrawn') return 'Stopped before training began.';
  if (state.kind !== 'ended' || state.live.epochs.length > 0) return null;
  if (state.outcome.kind === 'diverged') {
    return explainDivergence(state.outcome.at, state.live.config.learningRate, false);
  }
  return 'Stopped before the first epoch was through, so there are no figures to ask about.';
}

/** Changes with each epoch and with each state that matters. */
function announce(state: RunState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'waiting':
    case 'loading':
      return 'The quick run is getting ready.';
    case 'training':
    case 'paused': {
      const { epochs, config } = state.live;
      return epochs.length === 0
        ? 'The quick run is training.'
        : `Epoch ${epochs.length} of ${config.epochs} done.`;
    }
    case 'ended':
    case 'withdrawn':
    case 'failed':
      return explainEnd(state) ?? 'The quick run is finished.';
    default:
      return state satisfies never;
  }
}
