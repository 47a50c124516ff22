'use client';
/** What is done with the examples in it is kept nowhere. There is a finished run already, for what is asked about one. */
import { type ReactNode, useMemo } from 'react';
import type { PatternId } from '@/lib/core/course';
import type { Run } from '@/lib/core/experiment';
import type { Happening } from '@/lib/core/progress';
import { TrialRecord } from '@/lib/record/use-record';

export function SampleRecord({
  pattern,
  run,
  children,
}: {
  pattern: PatternId;
  /** Null where none is recorded. */
  run: Run | null;
  children: ReactNode;
}) {
  const happened = useMemo(
    (): Happening[] => (run ? [{ type: 'run-finished', payload: { pattern, run } }] : []),
    [pattern, run],
  );
  return <TrialRecord happened={happened}>{children}</TrialRecord>;
}
