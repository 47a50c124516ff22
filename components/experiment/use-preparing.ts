'use client';
/** Has the images of the chosen size decoded while the learner still reads, so that a run begins at once. */
import { useEffect } from 'react';
import type { RunSession } from './run-session';

/** @param may false while the device is measured, something trains, or nothing can be trained. */
export function usePreparing(session: RunSession, images: number, may: boolean): void {
  useEffect(() => {
    if (may) session.prepare(images);
  }, [session, images, may]);
}
