'use client';
/** Where the focus goes while a problem is worked on, so that what has just changed is read first. */
import { useEffect, useRef, type RefObject } from 'react';
import type { ProblemPhase } from '@/lib/core/quiz/challenge';
import { focusOpenField } from '../focus-open-field';
import type { NumberedRun } from '../last-run';

interface FocusedBy {
  phase: ProblemPhase;
  /** False where the page opened with the problem: then the focus stays where it is. */
  takesFocus: boolean;
  run: NumberedRun | null;
  timed: boolean;
}

/** To the problem when it begins, to what went wrong, to the fields of a second try, and to the solution. */
export function useProblemFocus(
  { phase, takesFocus, run, timed }: FocusedBy,
  head: RefObject<HTMLHeadingElement | null>,
  result: RefObject<HTMLHeadingElement | null>,
  form: RefObject<HTMLFormElement | null>,
): void {
  const before = useRef({ phase, hasRun: run !== null, timed });
  const isFirst = useRef(true);
  useEffect(() => {
    const cameFrom = before.current;
    before.current = { phase, hasRun: run !== null, timed };
    const opens = isFirst.current;
    isFirst.current = false;
    if (opens) {
      if (takesFocus) show(head.current);
      return;
    }
    if (cameFrom.phase !== phase) {
      if (phase === 'asked' && form.current) focusOpenField(form.current);
      else show(result.current);
    } else if (!cameFrom.hasRun && run !== null && form.current) {
      // The offer of a run is gone, and with it what had the focus.
      focusOpenField(form.current);
    } else if (cameFrom.timed && !timed) {
      // So is the clock with its button.
      head.current?.focus({ preventScroll: true });
    }
  }, [phase, takesFocus, run, timed, head, result, form]);
}

function show(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'center' });
}
