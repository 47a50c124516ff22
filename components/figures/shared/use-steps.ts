'use client';
/** A count that goes up by itself, one step at a time; where motion is unwanted, it goes to the end at once. */
import { useEffect, useState } from 'react';

const STEP_MS = 350;

export interface Steps {
  step: number;
  isRunning: boolean;
  /** Goes to a step and stays there. */
  go(step: number): void;
  /** From the start again where the end is reached; pauses a running one. */
  toggle(): void;
}

export function useSteps(last: number): Steps {
  const [wanted, setStep] = useState(0);
  const [wantsToRun, setRunning] = useState(false);
  const step = Math.min(wanted, last);
  const isRunning = wantsToRun && step < last;

  useEffect(() => {
    if (!isRunning) return;
    const timer = setTimeout(() => setStep(step + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [isRunning, step]);

  return {
    step,
    isRunning,
    go(next) {
      setRunning(false);
      setStep(Math.min(Math.max(next, 0), last));
    },
    toggle() {
      if (isRunning) {
        setRunning(false);
      } else if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
        setStep(last);
      } else {
        if (step >= last) setStep(0);
        setRunning(true);
      }
    },
  };
}
