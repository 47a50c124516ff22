'use client';
/** The page before a test: what it is like, what the tests before said, and the way in or back in. */
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { formatWhen } from '@/components/progress/format-figures';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Panel } from '@/components/ui/panel';
import type { TestAttempt } from '@/lib/core/progress';
import { listHandedIn, relateAttempt } from '@/lib/core/quiz/attempt';
import type { AskedView } from '../question-view';
import type { TestedPattern } from './tested-pattern';
import { firstToDo, listOpen, listSheet } from './sheet';
import { WhatAwaits } from './what-awaits';

const PastTests = lazy(async () => ({ default: (await import('./past-tests')).PastTests }));

export function TestStart({
  pattern,
  tests,
  open,
  questions,
  header,
  onApproach,
  onStart,
  onGoOn,
  children,
}: {
  pattern: TestedPattern;
  /** Null while the record is loading. */
  tests: readonly TestAttempt[] | null;
  open: TestAttempt | null;
  questions: readonly AskedView[];
  header: ReactNode;
  /** Pointer or focus comes to a way in: what it leads to can be fetched. */
  onApproach: () => void;
  onStart: () => void;
  /** Back into the open test, at the question of that number. */
  onGoOn: (number: number) => void;
  children: ReactNode;
}) {
  const past = listHandedIn(tests ?? []);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_21rem]">
      <div>
        {header}
        <div className="mt-6 font-serif text-4">{children}</div>
        <WhatAwaits />
        <div onPointerEnter={onApproach} onFocus={onApproach}>
          {open ? (
            <GoOn attempt={open} questions={questions} onGoOn={onGoOn} onStart={onStart} />
          ) : (
            <Button
              look="primary"
              className="mt-8 max-sm:w-full"
              // Until the record is read nobody knows whether a test is open.
              disabled={tests === null}
              onClick={onStart}
            >
              {past.length > 0 ? 'Start another test' : 'Start the test'}
            </Button>
          )}
        </div>
      </div>
      {past.length > 0 && (
        <Suspense>
          <PastTests pattern={pattern.id} tests={past} />
        </Suspense>
      )}
    </div>
  );
}

function GoOn({
  attempt,
  questions,
  onGoOn,
  onStart,
}: {
  attempt: TestAttempt;
  questions: readonly AskedView[];
  onGoOn: (number: number) => void;
  onStart: () => void;
}) {
  const [asks, setAsks] = useState(false);
  const sheet = listSheet(attempt, relateAttempt(attempt, questions).kept, questions, null);
  const answered = sheet.length - listOpen(sheet).length;
  const number = firstToDo(sheet)?.number ?? 1;
  return (
    <Panel aria-labelledby="open-test" className="mt-8">
      <h2 id="open-test" className="text-5">
        A test is open
      </h2>
      <p className="mt-1 mb-4 text-ink-2">
        Started {formatWhen(attempt.startedAt)}, {answered} of {sheet.length} answered. Your answers
        are kept on this device.
      </p>
      <div className="flex flex-wrap gap-4">
        <Button look="primary" className="max-sm:w-full" onClick={() => onGoOn(number)}>
          Go on with question {number}
        </Button>
        <Button className="max-sm:w-full" onClick={() => setAsks(true)}>
          Start a new test instead
        </Button>
      </div>
      {asks && (
        <ConfirmDialog
          title="Give up the open test?"
          confirm="Start a new test"
          cancel="Keep the open test"
          onCancel={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            onStart();
          }}
        >
          <p>
            It will not be judged. Its {answered} {answered === 1 ? 'answer stays' : 'answers stay'}{' '}
            in your record and {answered === 1 ? 'counts' : 'count'} nowhere.
          </p>
        </ConfirmDialog>
      )}
    </Panel>
  );
}
