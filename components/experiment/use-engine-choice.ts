'use client';
/** The engine that the learner chose, remembered in this browser, and what was measured in its light. */
import { useMemo, useState } from 'react';
import { ANY_ENGINE, type EngineChoice } from '@/lib/core/experiment';
import type { DeviceState } from './device-state';
import { applyChoice, readEngineChoice, rememberEngineChoice } from './engine-choice';
import type { RunSession } from './run-session';

export interface ChosenEngine {
  choice: EngineChoice;
  choose(choice: EngineChoice): void;
  /** The device with the chosen engine in the place of the fastest. */
  device: DeviceState;
}

/** `isInBrowser` is false where there is no storage to look into yet. */
export function useEngineChoice(
  measured: DeviceState,
  isInBrowser: boolean,
  session: RunSession,
): ChosenEngine {
  const [choice, setChoice] = useState(() => (isInBrowser ? readEngineChoice() : ANY_ENGINE));
  const device = useMemo(() => {
    const { probe } = measured;
    if (probe.kind !== 'probed') return measured;
    return { ...measured, probe: { ...probe, result: applyChoice(probe.result, choice) } };
  }, [measured, choice]);
  return {
    choice,
    device,
    choose(next) {
      setChoice(next);
      rememberEngineChoice(next);
      // Another number of threads has another pace.
      if (next.threads !== choice.threads) session.probe(next.threads);
    },
  };
}
