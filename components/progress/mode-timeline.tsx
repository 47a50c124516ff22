'use client';
/** The ten modes of a pattern side by side, as wide as they are long, and a sentence that says the same. */
import clsx from 'clsx';
import { usePatternProgress } from '@/lib/record/use-record';
import { beginWithCount, countThings } from './format-figures';
import { listModeStates, type ModeState, sayStates } from './mode-states';
import { countMinutes, type PatternOutline } from './pattern-outline';

export function ModeTimeline({ pattern }: { pattern: PatternOutline }) {
  const progress = usePatternProgress(pattern.id);
  const states = listModeStates(pattern, progress);
  const written = states.filter((state) => state.written);
  return (
    <div>
      <div role="img" aria-label={describe(states)} className="flex w-full gap-[3px] print:hidden">
        {states.map((state) => (
          <i
            key={state.id}
            style={{ flexGrow: state.minutes }}
            className={clsx('block h-3 basis-0 rounded-[2px] border', lookOf(state))}
          />
        ))}
      </div>
      {/* Room for the second line that the record brings on a phone. */}
      <p className="mt-2 text-1 text-ink-3 max-sm:min-h-10">
        Ten modes, {countThings(countMinutes(states), 'minute')} in all.
        {written.length < states.length && ` ${sayWritten(written)}`}
        {progress && ` ${sayStates(states)}.`}
      </p>
    </div>
  );
}

function lookOf({ written, status }: ModeState): string {
  if (!written) return 'border-dashed border-line-strong';
  switch (status.state) {
    case 'done':
      return 'border-accent bg-accent';
    case 'started':
      return 'border-accent bg-linear-to-r from-accent from-50% to-transparent to-50%';
    case 'not-started':
      return 'border-line-strong bg-sunken';
    default:
      return status.state satisfies never;
  }
}

function sayWritten(written: readonly ModeState[]): string {
  if (written.length === 0) return 'None is written yet.';
  return `${beginWithCount(written.length)} ${written.length === 1 ? 'is' : 'are'} written so far, ${countThings(countMinutes(written), 'minute')}.`;
}

function describe(states: readonly ModeState[]): string {
  const written = states.filter((state) => state.written);
  const parts = written.map((state) => `${state.title}, ${SPOKEN[state.status.state]}`);
  const missing = states.length - written.length;
  return `Ten modes by length: ${parts.join('; ')}${missing > 0 ? `; ${missing} not written yet` : ''}`;
}

const SPOKEN: Record<ModeState['status']['state'], string> = {
  'not-started': 'not started',
  started: 'started',
  done: 'done',
};
