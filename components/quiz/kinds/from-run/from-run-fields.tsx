/** The table of the run above a field for the figure; while there is no run, the offer of one. */
import { useEffect, useRef } from 'react';
import type { FieldsProps } from '../kind-look';
import { NumberField } from '../numbers/number-field';
import { RunInQuestion } from './run-in-question';

export function FromRunFields({
  asked: { unit },
  run,
  runOffer,
  ...rest
}: FieldsProps<'from-run'>) {
  const section = useRef<HTMLElement>(null);
  const usedOffer = useRef(false);

  // What was pressed in the offer is gone with it, and so is the focus.
  useEffect(() => {
    if (!run || !usedOffer.current) return;
    usedOffer.current = false;
    section.current?.focus();
  }, [run]);

  if (!run) {
    return (
      <div onFocus={() => (usedOffer.current = true)}>
        {runOffer ?? (
          <p className="rounded-2 border border-line bg-sunken p-4 text-ink-2 sm:p-6">
            This question is about a run of your own, and there is none on this device yet. Train
            one in the experiment of this pattern, then come back.
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <RunInQuestion run={run} sectionRef={section} />
      <NumberField unit={unit} {...rest} />
    </>
  );
}
