'use client';
/** Whether a quick run can be offered at all. */
import { useSyncExternalStore } from 'react';
import { checkSupport } from '@/lib/training/check-support';

/** False on the server. */
export function useCanTrain(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => checkSupport() === null,
    () => false,
  );
}

const neverChanges = () => () => {};
