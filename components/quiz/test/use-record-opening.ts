'use client';
/** Records that the test's page was opened, so that "continue" leads back to it. */
import { useEffect, useRef } from 'react';
import type { PatternId } from '@/lib/core/course';
import { useRecordEvent } from '@/lib/record/use-record';

export function useRecordOpening(pattern: PatternId): void {
  const recordEvent = useRecordEvent();
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    void recordEvent({ type: 'opened', payload: { pattern, mode: 'test' } });
  }, [recordEvent, pattern]);
}
