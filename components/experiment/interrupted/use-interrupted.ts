'use client';
/** The interrupted runs of an owner: read from disk, and again when a run begins or ends here or in another tab. */
import { useCallback, useEffect, useState } from 'react';
import type { RunFact } from '@/lib/core/progress';
import { useRecordStatus } from '@/lib/record/use-record';
import { listCheckpoints, removeCheckpoints } from '@/lib/storage/checkpoint-store';
import { runIdOf, type RunState } from '../run-state';
import { claimRun, listClaimed, whenFree } from './claim-run';
import { readInterrupted, type InterruptedRun } from './read-interrupted';

export interface Offer {
  run: InterruptedRun;
  /** True while another tab trains it. */
  isElsewhere: boolean;
}

export interface Interrupted {
  offers: readonly Offer[];
  /** Deletes the checkpoints of a run, unless another tab trains it. */
  discard(runId: string): Promise<void>;
  refresh(): void;
}

/** The record of another tab takes so long to tell this one how a run ended. */
const AFTER_OTHERS_MS = 500;

/** Without an owner, or without a record to look into, nothing is offered. */
export function useInterrupted(
  owner: string | null,
  recorded: readonly RunFact[] | null,
  state: RunState,
): Interrupted {
  const [found, setFound] = useState<readonly Offer[]>([]);
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((before) => before + 1), []);
  const isSaved = useRecordStatus().state === 'saved';

  useEffect(() => {
    if (owner === null) return;
    const waiting = new AbortController();
    void readOffers(owner).then((offers) => {
      if (waiting.signal.aborted) return;
      setFound(offers);
      const later = () => setTimeout(refresh, AFTER_OTHERS_MS);
      for (const { run, isElsewhere } of offers) {
        if (isElsewhere) whenFree(run.runId, later, waiting.signal);
      }
    });
    return () => waiting.abort();
  }, [owner, round, state.kind, refresh]);

  const ended = new Set(recorded?.map(({ runId }) => runId));
  const leftover = isSaved ? found.find(({ run }) => ended.has(run.runId))?.run.runId : undefined;
  useEffect(() => {
    // The tab was closed between the run's record and the end of its checkpoints.
    if (leftover !== undefined) void removeCheckpoints(leftover).then(refresh, () => {});
  }, [leftover, refresh]);

  const discard = useCallback(
    async (runId: string) => {
      const release = await claimRun(runId);
      if (release) await removeCheckpoints(runId).catch(() => {});
      release?.();
      refresh();
    },
    [refresh],
  );
  const isOver = state.kind === 'failed' || state.kind === 'withdrawn';
  const here = isOver ? null : runIdOf(state);
  const offers = found.filter(({ run }) => run.runId !== here && !ended.has(run.runId));
  return { offers: recorded ? offers : [], discard, refresh };
}

/** Nothing where the browser does not let its checkpoints be read. */
async function readOffers(owner: string): Promise<Offer[]> {
  try {
    const [runs, claimed] = await Promise.all([listCheckpoints(owner), listClaimed()]);
    return runs.map((slots) => {
      const run = readInterrupted(slots);
      return { run, isElsewhere: claimed.has(run.runId) };
    });
  } catch {
    return [];
  }
}
