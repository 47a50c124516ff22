/** Answers to practice questions as lines of a table, the newest first. */
import { CircleCheck, CircleX } from 'lucide-react';
import type { RecordLine } from '@/components/ui/record-table';
import { Tag } from '@/components/ui/tag';
import type { AnswerFact } from '@/lib/core/progress';
import { countThings, formatWhen } from './format-figures';

/** `stems` by question id; a question that no longer exists is named by its id. */
export function listAnswers(
  answers: readonly AnswerFact[],
  stems: Readonly<Record<string, string>>,
): RecordLine[] {
  const lines = answers.map((answer, place) => ({
    key: `${place}`,
    cells: [
      <span key="stem" className="line-clamp-2 max-w-[44rem] min-w-[9rem] font-normal">
        {stems[answer.questionId] ?? answer.questionId}
      </span>,
      <AnswerResult key="answer" answer={answer} />,
      <time key="when" dateTime={answer.at} className="sm:whitespace-nowrap">
        {formatWhen(answer.at)}
      </time>,
    ],
  }));
  return lines.reverse();
}

function AnswerResult({ answer }: { answer: AnswerFact }) {
  return (
    <>
      {answer.correct ? (
        <Tag icon={CircleCheck} tone="right">
          Right
        </Tag>
      ) : (
        <Tag icon={CircleX} tone="wrong">
          Wrong
        </Tag>
      )}
      {answer.hintsUsed > 0 && (
        <span className="block text-1 text-ink-3">
          with {countThings(answer.hintsUsed, 'hint')}
        </span>
      )}
    </>
  );
}
