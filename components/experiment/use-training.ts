'use client';
/** The training session of one lab for React, with the learning record behind it. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useRecordEvent } from '@/lib/record/use-record';
import { createTrainingClient } from '@/lib/training/client';
import { createRunSession, NO_LAB, type LabState, type RunSession } from './run-session';

export function useTraining(patternId: string): { lab: LabState; session: RunSession } {
  const record = useRecordEvent();
  const [session] = useState(() =>
    createRunSession({
      createClient: (onEvent) => createTrainingClient({ onEvent }),
      onEnded: (run) => void record({ type: 'run-finished', payload: { pattern: patternId, run } }),
      onTested: (runId, test) =>
        void record({ type: 'run-tested', payload: { pattern: patternId, runId, test } }),
    }),
  );
  useEffect(() => () => session.close(), [session]);
  const lab = useSyncExternalStore(session.subscribe, session.getState, () => NO_LAB);
  return { lab, session };
}
