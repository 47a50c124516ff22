'use client';
/** Naming, noting and deleting runs. Deleting is a fact of the record, so it can be taken back. */
import { useCallback, useState } from 'react';
import type { RunFact, RunNote } from '@/lib/core/progress';
import { useRecordActions } from '@/lib/record/use-record';

export interface Deletion {
  number: number;
  runId: string;
  /** Takes it back. */
  undoId: string;
}

export interface RunEdits {
  /** Runs deleted on this page: the run panel may still hold one of them. */
  deleted: ReadonlySet<string>;
  /** The last one, to offer it back; null where there is none. */
  deletion: Deletion | null;
  saveNote(runId: string, note: RunNote): void;
  remove(runId: string, number: number): Promise<void>;
  undo(): Promise<void>;
}

/** `recorded` are the runs on record: only those can be deleted. */
export function useRunEdits(patternId: string, recorded: readonly RunFact[]): RunEdits {
  const actions = useRecordActions();
  const [deleted, setDeleted] = useState<ReadonlySet<string>>(NONE);
  const [deletion, setDeletion] = useState<Deletion | null>(null);

  const saveNote = useCallback(
    (runId: string, { name, note }: RunNote) =>
      void actions.record({
        type: 'run-noted',
        payload: { pattern: patternId, runId, name, note },
      }),
    [actions, patternId],
  );
  const remove = useCallback(
    async (runId: string, number: number) => {
      const eventIds = recorded.filter((run) => run.runId === runId).map(({ eventId }) => eventId);
      if (eventIds.length === 0) return;
      const undoId = await actions.remove(eventIds);
      // Empty where it could not be written down, which the page says elsewhere.
      if (undoId === '') return;
      setDeleted((before) => new Set([...before, runId]));
      setDeletion({ runId, number, undoId });
    },
    [actions, recorded],
  );
  const undo = useCallback(async () => {
    if (!deletion) return;
    await actions.undo(deletion.undoId);
    setDeleted((before) => new Set([...before].filter((id) => id !== deletion.runId)));
    setDeletion(null);
  }, [actions, deletion]);

  return { deleted, deletion, saveNote, remove, undo };
}

const NONE: ReadonlySet<string> = new Set();
