'use client';
/**
 * Tells the learner how each action came out: in one place, announced, and with a way back where
 * there is one. Any part of the progress page reports here; how it looks is in outcome-bar.tsx.
 */
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Outcome, ShownOutcome } from './outcome';
import { OutcomeBar } from './outcome-bar';

type Report = (outcome: Outcome) => void;

const ReportContext = createContext<Report>(() => undefined);

export function OutcomeProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ShownOutcome | null>(null);
  const report = useMemo<Report>(
    () => (outcome) =>
      setShown((before) => ({ ...outcome, number: before ? before.number + 1 : 1 })),
    [],
  );
  return (
    <ReportContext value={report}>
      {children}
      <OutcomeBar outcome={shown} onReport={report} onClose={() => setShown(null)} />
    </ReportContext>
  );
}

export function useReportOutcome(): Report {
  return useContext(ReportContext);
}
