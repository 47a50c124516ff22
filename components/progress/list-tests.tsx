/** Pattern tests as lines of a table, the newest first. */
import { CircleCheck, CircleDashed, CircleDot, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { PageLink } from '@/components/ui/page-link';
import type { RecordLine } from '@/components/ui/record-table';
import { Tag } from '@/components/ui/tag';
import { countAnswers, type TestAttempt } from '@/lib/core/progress';
import { formatWhen } from './format-figures';

export const TEST_HEADS = ['Test of', 'State', 'Result', 'Delete'];

/** `link` leads to the result of an attempt, or is null where the pattern has no page any more. */
export function listTests(
  tests: readonly TestAttempt[],
  link: ((attemptId: string) => string) | null,
  onDelete: (test: TestAttempt) => void,
): RecordLine[] {
  const lines = tests.map((test, index) => {
    const when = formatWhen(test.handedInAt ?? test.startedAt);
    return {
      key: test.attemptId,
      cells: [
        <time key="when" dateTime={test.handedInAt ?? test.startedAt}>
          {when}
        </time>,
        // Only the last one can be gone on with.
        <StateTag key="state" test={test} isLast={index === tests.length - 1} />,
        test.handedInAt !== null && link ? (
          <PageLink key="result" href={link(test.attemptId)} ahead="never">
            {sayResult(test)}
          </PageLink>
        ) : (
          sayResult(test)
        ),
        <Button
          key="delete"
          small
          look="quiet"
          aria-label={`Delete the test of ${when}`}
          onClick={() => onDelete(test)}
          className="-my-1.5"
        >
          <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        </Button>,
      ],
    };
  });
  return lines.reverse();
}

function StateTag({ test, isLast }: { test: TestAttempt; isLast: boolean }) {
  if (test.handedInAt !== null) {
    return (
      <Tag icon={CircleCheck} tone="accent">
        Handed in
      </Tag>
    );
  }
  return isLast ? <Tag icon={CircleDot}>Open</Tag> : <Tag icon={CircleDashed}>Given up</Tag>;
}

function sayResult(test: TestAttempt): string {
  const { graded, questions, handedInAt } = test;
  if (graded) {
    const right = graded.results.filter((result) => result.correct).length;
    return `${right} of ${graded.results.length} right`;
  }
  return handedInAt === null
    ? `${countAnswers(test)} of ${questions.length} answered`
    : 'Not looked at yet';
}
