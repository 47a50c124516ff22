'use client';
/**
 * Records that a lesson was opened, and once that it was read: when each of its checks was answered or
 * skipped, which stand at the ends of its sections; without checks, when its end was in view. Stands at
 * the end of the text.
 */
import { useEffect, useRef, useState } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { ModeId } from '@/lib/core/modes';
import { listOpenChecks, type CheckPlace } from '@/lib/core/progress';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';

/** A check with the title of its section. */
export interface PlacedCheck extends CheckPlace {
  title: string;
}

const NO_CHECKS: readonly PlacedCheck[] = [];

export function RecordReading({
  pattern,
  mode,
  checks = NO_CHECKS,
}: {
  pattern: PatternId;
  mode: ModeId;
  /** In the order of the text. */
  checks?: readonly PlacedCheck[];
}) {
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
  const open = progress ? listOpenChecks(progress.checks, mode, checks) : checks;
  const isThrough = checks.length > 0 ? open.length === 0 : endSeen;
  useEffect(() => {
    if (!isThrough || !isNew || recorded.current.read) return;
    recorded.current.read = true;
    void recordEvent({ type: 'read', payload: { pattern, mode } });
  }, [isThrough, isNew, recordEvent, pattern, mode]);

  return (
    <>
      {checks.length > 0 && <ChecksLeft open={open} isRead={progress !== null && !isNew} />}
      <span ref={end} aria-hidden data-lesson-end className="block h-px" />
    </>
  );
}

/** What is left to do, with ways back. As high as it will ever be before the record is read. */
function ChecksLeft({ open, isRead }: { open: readonly PlacedCheck[]; isRead: boolean }) {
  const sections = open.filter(
    (check, index) => open.findIndex((one) => one.section === check.section) === index,
  );
  return (
    <div className="mt-12 max-w-measure border-t border-line pt-4 font-sans text-2 text-ink-2 print:hidden">
      <p role="status">
        {isRead || open.length === 0
          ? 'You have read this lesson.'
          : `This lesson counts as read when each check is answered or skipped. ${open.length === 1 ? 'One is' : `${open.length} are`} left.`}
      </p>
      {!isRead && sections.length > 0 && (
        <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
          {sections.map(({ section, title }) => (
            <li key={section}>
              <a href={`#${section}`}>{title}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
