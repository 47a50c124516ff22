'use client';
/** The pattern tests on record, each with its result, and a way to delete it. */
import { RecordTable } from '@/components/ui/record-table';
import type { TestAttempt } from '@/lib/core/progress';
import { useRecordActions } from '@/lib/record/use-record';
import { listTests, TEST_HEADS } from './list-tests';
import { useReportOutcome } from './outcome/outcome-context';

/** At least one test. */
export function TestTable({
  tests,
  link,
  headingId,
}: {
  tests: readonly TestAttempt[];
  link: ((attemptId: string) => string) | null;
  /** Of the heading that gets the focus when a test is gone. */
  headingId: string;
}) {
  const { remove } = useRecordActions();
  const report = useReportOutcome();

  async function deleteTest({ eventIds }: TestAttempt) {
    const undoId = await remove(eventIds);
    report({
      text: 'The test is deleted and counts nowhere.',
      undoId,
      undoneText: 'The test is back.',
      returnTo: headingId,
    });
  }

  return (
    <RecordTable
      caption="Pattern tests"
      heads={TEST_HEADS}
      lines={listTests(tests, link, (test) => void deleteTest(test))}
    />
  );
}
