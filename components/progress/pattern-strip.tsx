'use client';
/** The strip of a pattern's ten modes with its sentence, from the learning record. */
import { Strip } from '@/components/ui/strip';
import { usePatternProgress } from '@/lib/record/use-record';
import { listModeStates, sayStates, STRIP_CELLS } from './mode-states';
import type { PatternOutline } from './pattern-outline';

export function PatternStrip({ pattern }: { pattern: PatternOutline }) {
  const progress = usePatternProgress(pattern.id);
  const states = listModeStates(pattern, progress);
  // Until the record is read nothing is claimed, but its place is kept.
  const sentence = progress ? sayStates(states) : '\u00a0';
  return (
    <span className="block">
      <Strip
        cells={states.map(({ status }) => STRIP_CELLS[status.state])}
        label={progress ? sayStates(states) : `${states.length} modes`}
      />
      <span aria-hidden className="block text-1 text-ink-3">
        {sentence}
      </span>
    </span>
  );
}
