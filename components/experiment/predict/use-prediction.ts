'use client';
/** How a run is started: whether the learner is asked for a prediction first, and what becomes of the answer. */
import { useState } from 'react';
import {
  isPredictionDue,
  type EngineChoice,
  type Prediction,
  type RunConfig,
} from '@/lib/core/experiment';
import { useRecordEvent } from '@/lib/record/use-record';
import type { OwnRun } from '../own-runs';
import type { RunSession } from '../run-session';
import { isSkipRemembered, rememberSkip } from './skip-memory';

export interface PredictionFlow {
  /** The run that waits for a prediction; null where none does. */
  asked: RunConfig | null;
  /** True where the learner asked not to be asked. */
  isSkipped: boolean;
  /** Starts the run that the settings say, or asks first. */
  begin(): void;
  /** Starts the run that waits. */
  answer(prediction: Prediction): void;
  /** Starts the run that waits, and asks no more in this session. */
  skip(): void;
  askAgain(): void;
}

export function usePrediction({
  patternId,
  runs,
  planned,
  isReady,
  isLocked,
  session,
  choice,
}: {
  patternId: string;
  runs: readonly OwnRun[];
  /** The run that the settings say now: changing them withdraws the question. */
  planned: RunConfig | null;
  /** False until the page's code runs in the browser, which alone knows what was skipped. */
  isReady: boolean;
  isLocked: boolean;
  session: RunSession;
  choice: EngineChoice;
}): PredictionFlow {
  const record = useRecordEvent();
  const [waiting, setWaiting] = useState<RunConfig | null>(null);
  const [isSkipped, setSkipped] = useState(() => isReady && isSkipRemembered());
  const asked = waiting === planned && !isLocked ? waiting : null;

  const start = (config: RunConfig, prediction: Prediction | null): void => {
    setWaiting(null);
    // There wherever training is: both need a secure context.
    const runId = crypto.randomUUID();
    if (prediction) {
      void record({ type: 'run-predicted', payload: { pattern: patternId, runId, prediction } });
    }
    session.start(runId, config, choice);
  };
  const setSkip = (skip: boolean): void => {
    rememberSkip(skip);
    setSkipped(skip);
  };
  return {
    asked,
    isSkipped,
    begin() {
      if (!planned) return;
      if (isSkipped || !isPredictionDue(planned, runs)) start(planned, null);
      else setWaiting(planned);
    },
    answer: (prediction) => asked && start(asked, prediction),
    skip() {
      setSkip(true);
      if (asked) start(asked, null);
    },
    askAgain: () => setSkip(false),
  };
}
