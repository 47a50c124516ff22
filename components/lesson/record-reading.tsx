'use client';
/** Records that a lesson was opened, and once that its end was in view. Stands at the end of the text. */
import { useEffect, useRef, useState } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { ModeId } from '@/lib/core/modes';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';

export function RecordReading({ pattern, mode }: { pattern: PatternId; mode: ModeId }) {
  const recordEvent = useRecordEvent();
  const progress = usePatternProgress(pattern);
  const end = useRef<HTMLSpanElement>(null);
  const [endSeen, setEndSeen] = useState(false);
  const recorded = useRef({ opened: false, read: false });

  useEffect(() => {
    if (recorded.current.opened) return;
    recorded.current.opened = true;
    void recordEvent({ type: 'opened', payload: { pattern, mode } });
  }, [recordEvent, pattern, mode]);

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setEndSeen(true);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, []);

  const isNew = progress !== null && !progress.read[mode];
  useEffect(() => {
    if (!endSeen || !isNew || recorded.current.read) return;
    recorded.current.read = true;
    void recordEvent({ type: 'read', payload: { pattern, mode } });
  }, [endSeen, isNew, recordEvent, pattern, mode]);

  return <span ref={end} aria-hidden data-lesson-end className="block h-px" />;
}
