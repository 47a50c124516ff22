'use client';
/** The training session of one lab for React, with the learning record behind it. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useProfiles, useRecordEvent, useRecordStatus } from '@/lib/record/use-record';
import { createTrainingClient } from '@/lib/training/client';
import { removeCheckpoints } from '@/lib/storage/checkpoint-store';
import { claimRun } from './interrupted/claim-run';
import { createRunSession, NO_LAB, type LabState, type RunSession } from './run-session';

export interface Training {
  lab: LabState;
  session: RunSession;
  /** Whose runs are kept; null while that is not known. */
  owner: string | null;
}

export function useTraining(patternId: string): Training {
  const record = useRecordEvent();
  const profiles = useProfiles();
  const owner = profiles && nameOwner(profiles.current, patternId);
  const latest = useLatest({ owner, status: useRecordStatus() });
  const [session] = useState(() =>
    createRunSession({
      createClient: (onEvent) => createTrainingClient({ onEvent }),
      owner: () => latest.current.owner,
      claim: (runId) => claimRun(runId),
      async onEnded(run) {
        await record({ type: 'run-finished', payload: { pattern: patternId, run } });
        // Where the record could not be saved, the checkpoint is all that there is on disk.
        if (latest.current.status.state === 'unavailable') return;
        await removeCheckpoints(run.runId).catch(() => {});
      },
      onTested: (runId, test) =>
        void record({ type: 'run-tested', payload: { pattern: patternId, runId, test } }),
    }),
  );
  useEffect(() => () => session.close(), [session]);
  const lab = useSyncExternalStore(session.subscribe, session.getState, () => NO_LAB);
  return { lab, session, owner };
}

/** Two learners on one device do not get each other's runs. */
function nameOwner(profileId: string, patternId: string): string {
  return `${profileId} ${patternId}`;
}

/** For functions that are made once and look at what is rendered now. */
function useLatest<T>(value: T): { readonly current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}
