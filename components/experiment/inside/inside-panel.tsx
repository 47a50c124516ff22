'use client';
/** Inside the network of the run at hand, epoch by epoch: its guesses, filters and steps. */
import { memo, useCallback, useRef, useState } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import { Panel } from '@/components/ui/panel';
import type { Engine } from '@/lib/core/experiment';
import { useInView } from '../use-in-view';
import type { InsideState } from './inside-state';
import { InsideView, VIEWS, type ViewId } from './inside-view';

export const InsidePanel = memo(function InsidePanel({
  state,
  engine,
  number,
}: {
  state: InsideState;
  /** Of the run at hand; null while there is none. */
  engine: Engine | null;
  /** Of the run at hand. */
  number: number;
}) {
  const ref = useRef<HTMLElement>(null);
  const [isSeen, setIsSeen] = useState(false);
  const { runId, inspections } = state;
  useInView(
    ref,
    !isSeen && inspections.length > 0,
    useCallback(() => setIsSeen(true), []),
  );
  return (
    <Panel
      id="lab-inside-panel"
      ref={ref}
      aria-labelledby="lab-inside"
      className="max-sm:p-4 print:hidden"
    >
      <h3 id="lab-inside" className="mb-2 font-sans text-3 tracking-[0]">
        Inside the network
      </h3>
      {inspections.length === 0 || !isSeen ? (
        <p className="max-w-measure text-2 text-ink-2">{sayNothing(engine)}</p>
      ) : (
        <Epochs key={runId} state={state} number={number} />
      )}
    </Panel>
  );
});

/** Why there is nothing to see, or not yet. */
function sayNothing(engine: Engine | null): string {
  if (engine && engine.backend !== 'simd') {
    return `This run trains on ${engine.backend}, whose weights and outputs the page cannot read between two steps. Runs on the engine simd can be looked into.`;
  }
  return 'Nothing to see yet. After each epoch of a run you find here what the network says of sixteen images, what it confuses, its filters, and how far its steps go. It is kept until you leave the page.';
}

function Epochs({ state, number }: { state: InsideState; number: number }) {
  const { inspections, pictures } = state;
  const [view, setView] = useState<ViewId>('images');
  /** The epoch looked at; null follows the last one. */
  const [chosen, setChosen] = useState<number | null>(null);
  const last = inspections.length - 1;
  const found = chosen === null ? -1 : inspections.findIndex(({ epoch }) => epoch === chosen);
  const place = found === -1 ? last : found;
  const current = inspections[place]!;
  const { epoch, learningRate, costMs } = current;
  return (
    <div className="grid gap-4">
      <div>
        <p className="text-2 text-ink-2">
          Run {number}, end of epoch {epoch} of {inspections[last]!.epoch} so far, rate{' '}
          {formatRate(learningRate)}
        </p>
        <input
          type="range"
          aria-label="Epoch looked into"
          aria-valuetext={`Epoch ${epoch}, rate ${formatRate(learningRate)}`}
          min={0}
          max={last}
          step={1}
          value={place}
          disabled={last === 0}
          onChange={({ target }) => {
            const next = target.valueAsNumber;
            setChosen(next === last ? null : inspections[next]!.epoch);
          }}
          className="mt-1 block h-6 w-full max-w-[46rem] cursor-pointer accent-accent disabled:cursor-default"
        />
      </div>
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-1 text-2">
        <legend className="float-left mr-4 font-medium">Show</legend>
        {VIEWS.map(({ id, name }) => (
          <label key={id} className="inline-flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="lab-inside-view"
              className="size-4 accent-accent"
              checked={view === id}
              onChange={() => setView(id)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <InsideView view={view} inspections={inspections} place={place} pictures={pictures} />
      <p className="border-t border-line pt-3 text-1 text-ink-3">
        Looking inside took {Math.max(1, Math.round(costMs))} ms after this epoch and left the
        weights as they were, to the last bit.
      </p>
    </div>
  );
}
