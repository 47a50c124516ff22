'use client';
/** Leads to the run when it starts: its heading gets the focus, and comes into view where it was not. */
import { useEffect, type RefObject } from 'react';

/** `runId` is null while no run is going on. */
export function useShowOnStart(
  headingRef: RefObject<HTMLElement | null>,
  runId: string | null,
): void {
  useEffect(() => {
    const heading = headingRef.current;
    if (runId === null || !heading) return;
    heading.focus({ preventScroll: true });
    const { top, bottom } = heading.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) {
      heading.closest('section')?.scrollIntoView({ block: 'start' });
    }
  }, [headingRef, runId]);
}
