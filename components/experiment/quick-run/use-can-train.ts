'use client';
/** Whether a quick run can be offered at all. */
import { useSyncExternalStore } from 'react';
import { findMissingFeature } from '@/lib/training/find-missing-feature';

/** False on the server. */
export function useCanTrain(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => findMissingFeature() === null,
    () => false,
  );
}

const neverChanges = () => () => {};
