'use client';
/**
 * The learning record for React: the only file of this folder that knows React. One record serves
 * the whole page; on the server and while hydrating it says "loading", so both render the same.
 */
import { useEffect } from 'react';
import { useStore } from 'zustand';
import {
  NO_PATTERN_PROGRESS,
  type Happening,
  type PatternProgress,
  type Progress,
} from '@/lib/core/progress';
import { createLearningRecord, type RecordState, type RecordStatus } from './record-store';

export type { RecordStatus } from './record-store';

const record = createLearningRecord();

/** Whether what the learner did is on disk. `message` is a sentence for the learner. */
export function useRecordStatus(): RecordStatus {
  return useRecord((state) => state.status);
}

/** Everything learned so far; null while loading. */
export function useProgress(): Progress | null {
  return useRecord((state) => state.progress);
}

/** What was learned of one pattern (`course/pattern`); null while loading. */
export function usePatternProgress(patternId: string): PatternProgress | null {
  return useRecord(
    ({ progress }) => progress && (progress.patterns[patternId] ?? NO_PATTERN_PROGRESS),
  );
}

/**
 * A function, the same at each render, that records a fact. Its promise never rejects: it resolves
 * when the transaction completed, or when saving failed, which `useRecordStatus` then tells.
 */
export function useRecordEvent(): (happening: Happening) => Promise<void> {
  return record.record;
}

function useRecord<T>(select: (state: RecordState) => T): T {
  useEffect(() => {
    record.start();
  }, []);
  return useStore(record.store, select);
}
