'use client';
/**
 * The pattern test up to the hand-in: the start page, or the open test at the question that the
 * address names (`#question-4`), so that a reload goes on where it was. No answer of the bank is in
 * this page; the result is another one.
 */
import { useRouter } from 'next/navigation';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { GettingReady } from '@/components/ui/getting-ready';
import { findOpenAttempt, stateStart } from '@/lib/core/quiz/attempt';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import { drawSeed } from '../order-of-attempt';
import type { AskedView } from '../question-view';
import { drawAttemptId } from './draw-id';
import { linkResult } from './links';
import { TestStart } from './test-start';
import type { TestedPattern } from './tested-pattern';
import { setHash, useHash } from './use-hash';
import { useRecordOpening } from './use-record-opening';

const loadOpenTest = () => import('./open-test');
const OpenTest = lazy(async () => ({ default: (await loadOpenTest()).OpenTest }));

export function PatternTest({
  pattern,
  questions,
  header,
  children,
}: {
  pattern: TestedPattern;
  /** The bank: enough for a test. */
  questions: readonly AskedView[];
  /** Above the start page. */
  header: ReactNode;
  /** The author's words before the test. */
  children: ReactNode;
}) {
  const progress = usePatternProgress(pattern.id);
  const recordEvent = useRecordEvent();
  const router = useRouter();
  useRecordOpening(pattern.id);
  const [arrived, setArrived] = useState(false);
  const place = readPlace(useHash());
  const tests = progress?.tests ?? [];
  const open = findOpenAttempt(tests, questions);

  function start() {
    const bank = questions.map(({ id, contentHash, difficulty, objective }) => ({
      id,
      contentHash,
      difficulty,
      objective: objective.id,
    }));
    const identity = { attemptId: drawAttemptId(), seed: drawSeed() };
    const started = stateStart(pattern.id, bank, tests, identity);
    // The page shows no button to start with where the bank is too small.
    if (!started.ok) return;
    void recordEvent(started.value);
    enter(1);
  }

  function enter(number: number) {
    setArrived(true);
    setHash(namePlace(number), 'push');
  }

  if (open && place !== null) {
    return (
      <Suspense fallback={<GettingReady what="the questions" />}>
        <OpenTest
          key={open.attemptId}
          pattern={pattern.id}
          attempt={open}
          questions={questions}
          place={place}
          arrived={arrived}
          onGo={(number) => setHash(namePlace(number), 'replace')}
          onHandedIn={(attemptId) => router.push(linkResult(pattern.id, attemptId))}
        />
      </Suspense>
    );
  }
  return (
    <TestStart
      pattern={pattern}
      tests={progress && tests}
      open={open}
      questions={questions}
      header={header}
      onApproach={() => void loadOpenTest().catch(() => undefined)}
      onStart={start}
      onGoOn={enter}
    >
      {children}
    </TestStart>
  );
}

function namePlace(number: number): string {
  return `question-${number}`;
}

/** Null where the address names no question. */
function readPlace(hash: string): number | null {
  const [, digits] = /^question-(\d{1,3})$/.exec(hash) ?? [];
  return digits === undefined ? null : Number(digits);
}
