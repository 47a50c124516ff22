'use client';
/** The answers of a pattern: those to questions that exist, and apart from them those to questions that were removed. */
import { RecordTable } from '@/components/ui/record-table';
import { type AnswerFact, relateAnswers } from '@/lib/core/progress';
import { useRecordActions } from '@/lib/record/use-record';
import type { KnownPattern } from './known-pattern';
import { ANSWER_HEADS, listAnswers } from './list-answers';
import { useReportOutcome } from './outcome/outcome-context';

/** At least one answer. */
export function AnswerTables({
  answers,
  known,
  headingId,
}: {
  answers: readonly AnswerFact[];
  known: KnownPattern | null;
  /** Of the heading that gets the focus when an answer is gone. */
  headingId: string;
}) {
  const { remove } = useRecordActions();
  const report = useReportOutcome();
  const related = relateAnswers(answers, known?.outline.practice ?? []);
  const present = related.filter(({ relation }) => relation !== 'removed');
  const removed = related.filter(({ relation }) => relation === 'removed');
  const stems = known?.names.questions ?? {};

  async function deleteAnswer({ eventId }: AnswerFact) {
    const undoId = await remove([eventId]);
    report({
      text: 'The answer is deleted and counts nowhere.',
      undoId,
      undoneText: 'The answer is back.',
      returnTo: headingId,
    });
  }
  const askToDelete = (answer: AnswerFact) => void deleteAnswer(answer);

  return (
    <>
      {present.length > 0 && (
        <RecordTable
          caption="Answers to practice questions"
          heads={ANSWER_HEADS}
          lines={listAnswers(present, stems, askToDelete)}
        />
      )}
      {removed.length > 0 && (
        <>
          <h4 className="mt-6 font-sans text-3 font-semibold tracking-[0]">
            Questions that no longer exist
          </h4>
          <p className="mb-2 max-w-[44rem] text-2 text-ink-2">
            Their authors removed them. Your answers are kept and count nowhere.
          </p>
          <RecordTable
            caption="Answers to questions that no longer exist"
            heads={ANSWER_HEADS}
            lines={listAnswers(removed, stems, askToDelete)}
          />
        </>
      )}
    </>
  );
}
