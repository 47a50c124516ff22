'use client';
/** An open test: one question at a time beside the answer sheet, until it is handed in. */
import { useState } from 'react';
import { Callout } from '@/components/ui/callout';
import type { PatternId } from '@/lib/core/course';
import type { TestAttempt } from '@/lib/core/progress';
import { relateAttempt } from '@/lib/core/quiz/attempt';
import type { AskedView } from '../question-view';
import { AnswerSheet } from './answer-sheet';
import { HandInDialog } from './hand-in-dialog';
import { listSheet } from './sheet';
import { TestQuestion } from './test-question';
import { useOpenTest } from './use-open-test';

export function OpenTest({
  pattern,
  attempt,
  questions,
  place,
  arrived,
  onGo,
  onHandedIn,
}: {
  pattern: PatternId;
  attempt: TestAttempt;
  /** The bank; at least one of the attempt's questions is in it. */
  questions: readonly AskedView[];
  /** Number of the question to show, from 1; any other number shows the nearest. */
  place: number;
  /** True where the learner came here by a press, false where the page opened with it. */
  arrived: boolean;
  onGo: (place: number) => void;
  onHandedIn: (attemptId: string) => void;
}) {
  const test = useOpenTest(pattern, attempt);
  const [asks, setAsks] = useState(false);
  /** Counts moves between questions; one to the same question begins at its heading again. */
  const [moves, setMoves] = useState(0);
  const { kept, dropped } = relateAttempt(attempt, questions);
  const sheet = listSheet(attempt, kept, questions, test.typing);
  const current = sheet[Math.min(Math.max(place, 1), sheet.length) - 1]!;

  function go(number: number) {
    test.settle();
    setMoves(moves + 1);
    onGo(number);
  }

  function askToHandIn() {
    test.settle();
    setAsks(true);
  }

  return (
    <>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-12 xl:grid-cols-[minmax(0,47.5rem)_17rem] xl:justify-between">
        <div>
          {dropped.length > 0 && <DroppedNotice count={dropped.length} />}
          <TestQuestion
            key={`${current.asked.id} ${moves}`}
            entry={current}
            count={sheet.length}
            seed={attempt.seed}
            takesFocus={arrived || moves > 0}
            onChange={(answer) => test.change(current.asked.id, current.answer, answer)}
            onGo={go}
            onHandIn={askToHandIn}
          />
        </div>
        <AnswerSheet
          sheet={sheet}
          current={current}
          onOpen={({ number }) => go(number)}
          onHandIn={askToHandIn}
        />
      </div>
      {asks && (
        <HandInDialog
          sheet={sheet}
          onCancel={() => setAsks(false)}
          onConfirm={() => {
            setAsks(false);
            test.handIn();
            onHandedIn(attempt.attemptId);
          }}
        />
      )}
    </>
  );
}

function DroppedNotice({ count }: { count: number }) {
  return (
    <Callout title="This test has changed" className="mb-8">
      {count === 1 ? 'One question was' : `${count} questions were`} reworded or removed by the
      authors since you began. {count === 1 ? 'It is' : 'They are'} left out and{' '}
      {count === 1 ? 'does' : 'do'} not count; what you answered stays in your record.
    </Callout>
  );
}
