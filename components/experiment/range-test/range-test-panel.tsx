'use client';
/** "Find a rate": the range test from its offer to its suggestions. Props only. */
import { CircleAlert, Search, Square } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { formatCount } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { FigureTable } from '@/components/ui/figure-table';
import { Panel } from '@/components/ui/panel';
import type { RateRange } from '@/lib/core/experiment';
import { nameBackend } from '../describe-engine';
import type { DeviceState } from '../device-state';
import { LoadingProgress } from '../run/loading-progress';
import { ProgressBar } from '../run/progress-bar';
import { TextField } from '../settings/text-field';
import {
  announceSweep,
  describeEnding,
  describeOutcome,
  tabulateSweep,
  WITHDRAWN,
} from './describe-sweep';
import { describeSweepPlan } from './describe-sweep-plan';
import { readSweep } from './read-sweep';
import { SuggestionList } from './suggestion-list';
import { SweepChart } from './sweep-chart';
import { isSweeping, liveSweepOf, type SweepState } from './sweep-state';
import type { RangeTestForm } from './use-range-test';

export interface RangeTestPanelProps {
  state: SweepState;
  form: RangeTestForm;
  device: DeviceState;
  /** The rates that a run may have. */
  range: RateRange;
  /** A sentence that says why no range test can start now; null where one can. */
  blocked: string | null;
  /** False until the page's code runs in the browser. */
  isReady: boolean;
  /** Asked for a start while the settings of the lab cannot be read. */
  onUnreadable: () => void;
  onStop: () => void;
  onUse: (rate: number) => void;
}

export function RangeTestPanel(props: RangeTestPanelProps) {
  const { state, form, device, blocked, isReady } = props;
  const fieldsRef = useRef<HTMLFieldSetElement>(null);
  const isRunning = isSweeping(state);
  const onPress = (): void => {
    if (isRunning) props.onStop();
    else if (form.plan) form.start();
    else if (form.sweep) props.onUnreadable();
    else fieldsRef.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  };
  return (
    <Panel aria-labelledby="lab-range-test" className="max-sm:p-4 print:hidden">
      <h3 id="lab-range-test" className="mb-2 font-sans text-3 tracking-[0]">
        Find a rate
      </h3>
      <p className="max-w-measure text-2 text-pretty text-ink-2">
        A range test trains fresh weights for 100 batches, each at a higher rate than the one
        before, and watches where the loss falls and where it explodes. It is a look, not a run:
        your runs and their weights stay as they are, and its curve is gone when you leave the page.
      </p>
      <div className="mt-4 flex flex-wrap items-start gap-4">
        <fieldset
          ref={fieldsRef}
          disabled={!isReady || isRunning}
          className="grid min-w-0 grid-cols-2 items-start gap-4"
        >
          <legend className="sr-only">Ends of the range test</legend>
          {(['lowest', 'highest'] as const).map((end) => (
            <TextField
              key={end}
              label={end === 'lowest' ? 'Lowest rate' : 'Highest rate'}
              inputMode="decimal"
              className="max-w-48"
              value={form.text[end]}
              onChange={(text) => form.change(end, text)}
              problem={form.problems[end]}
            />
          ))}
        </fieldset>
        {/* One button, so that the focus stays where it is when the range test starts and ends. */}
        <Button
          className="mt-6 max-sm:mt-0 max-sm:w-full"
          disabled={!isReady || (blocked !== null && !isRunning)}
          onClick={onPress}
        >
          {isRunning ? (
            <Square aria-hidden size={20} strokeWidth={1.75} />
          ) : (
            <Search aria-hidden size={20} strokeWidth={1.75} />
          )}
          {nameButton(state)}
        </Button>
      </div>
      {!isRunning && (
        // As high on a narrow page as it will be when the device is measured.
        <p className="mt-3 text-2 text-ink-2 max-md:min-h-10 max-sm:min-h-15">
          {blocked ?? describeOffer(form, device)}
        </p>
      )}
      <SweepProgress {...props} />
      <SweepResult {...props} />
      <p aria-live="polite" className="sr-only">
        {announceSweep(state)}
      </p>
    </Panel>
  );
}

function nameButton(state: SweepState): string {
  if (!isSweeping(state)) return 'Start the range test';
  return state.isStopAsked ? 'Stopping' : 'Stop the range test';
}

function describeOffer({ plan }: RangeTestForm, device: DeviceState): string {
  return plan
    ? describeSweepPlan(plan, device)
    : 'Something cannot be read yet; it is marked here or in the settings.';
}

function SweepProgress({ state, device }: RangeTestPanelProps): ReactNode {
  switch (state.kind) {
    case 'preparing':
      return (
        <div className="mt-4">
          <LoadingProgress progress={state.progress} isProbing={device.probe.kind === 'probing'} />
        </div>
      );
    case 'sweeping': {
      const { losses, test } = state.live;
      return (
        <div className="mt-4">
          <ProgressBar
            label="Steps of the range test"
            value={losses.length}
            max={test.sweep.steps}
          />
        </div>
      );
    }
    case 'withdrawn':
      return <p className="mt-4 text-2 text-ink-2">{WITHDRAWN}</p>;
    case 'failed':
      return (
        <p className="mt-4 flex max-w-[46rem] gap-2 text-2 text-wrong">
          <CircleAlert aria-hidden size={20} strokeWidth={1.75} className="flex-none" />
          {state.problem.message}
        </p>
      );
    case 'idle':
    case 'ended':
      return null;
    default:
      return state satisfies never;
  }
}

function SweepResult({ state, range, blocked, onUse }: RangeTestPanelProps) {
  const live = liveSweepOf(state);
  if (!live || live.losses.length === 0) return null;
  const reading = readSweep(live.losses);
  const { sweep, images, seed } = live.test;
  const { points, outcome } = reading;
  return (
    <div className="mt-6 grid gap-4">
      <SweepChart reading={reading} sweep={sweep} isOver={state.kind === 'ended'} />
      {state.kind === 'ended' && (
        <>
          <div className="grid max-w-[46rem] gap-2 text-2">
            <p className="text-ink-2">
              {describeEnding(state.ending, live)} Measured with {nameBackend(live.engine.backend)}{' '}
              on the first {formatCount(images)} training images, seed {seed}.
            </p>
            <p className="font-medium">{describeOutcome(outcome, points.length)}</p>
          </div>
          {outcome.kind === 'suggested' && (
            <SuggestionList
              suggestions={outcome.suggestions}
              range={range}
              isLocked={blocked !== null}
              onUse={onUse}
            />
          )}
          <FigureTable caption="Loss by learning rate" {...tabulateSweep(points)} />
        </>
      )}
    </div>
  );
}
