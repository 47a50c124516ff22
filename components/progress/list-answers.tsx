/** Answers to practice questions as lines of a table, the newest first. */
import { CircleCheck, CircleX, PencilLine, Trash2 } from 'lucide-react';
import { Button } from '@/components/ui/button';
import type { RecordLine } from '@/components/ui/record-table';
import { Tag } from '@/components/ui/tag';
import type { AnswerFact, RelatedAnswer } from '@/lib/core/progress';
import { countThings, formatWhen } from './format-figures';

export const ANSWER_HEADS = ['Question', 'Answer', 'When', 'Delete'];

/** `stems` by question id; a question that no longer exists is named by its id. */
export function listAnswers(
  answers: readonly RelatedAnswer[],
  stems: Readonly<Record<string, string>>,
  onDelete: (answer: AnswerFact) => void,
): RecordLine[] {
  const lines = answers.map(({ answer, relation }) => {
    const stem = stems[answer.questionId] ?? answer.questionId;
    return {
      key: answer.eventId,
      cells: [
        <span key="stem" className="block max-w-[44rem] min-w-[7rem] font-normal">
          <span className="line-clamp-3">{stem}</span>
          {relation === 'changed since' && (
            <Tag icon={PencilLine} className="mt-1 text-1">
              Changed since: the question was reworded after this answer
            </Tag>
          )}
        </span>,
        <AnswerResult key="answer" answer={answer} />,
        <time key="when" dateTime={answer.at} className="block min-w-22 sm:whitespace-nowrap">
          {formatWhen(answer.at)}
        </time>,
        <Button
          key="delete"
          small
          look="quiet"
          aria-label={`Delete the answer of ${formatWhen(answer.at)} to “${stem}”`}
          onClick={() => onDelete(answer)}
          className="-my-1.5"
        >
          <Trash2 aria-hidden size={16} strokeWidth={1.75} />
        </Button>,
      ],
    };
  });
  return lines.reverse();
}

const CERTAINTY_WORDS: Record<NonNullable<AnswerFact['certainty']>, string> = {
  guess: 'a guess',
  'fairly-sure': 'fairly sure',
  certain: 'certain',
};

function AnswerResult({ answer: { correct, certainty, hintsUsed } }: { answer: AnswerFact }) {
  const remarks = [
    certainty && CERTAINTY_WORDS[certainty],
    hintsUsed > 0 && `with ${countThings(hintsUsed, 'hint')}`,
  ].filter((remark) => typeof remark === 'string');
  return (
    <>
      {correct ? (
        <Tag icon={CircleCheck} tone="right">
          Right
        </Tag>
      ) : (
        <Tag icon={CircleX} tone="wrong">
          Wrong
        </Tag>
      )}
      {remarks.length > 0 && <span className="block text-1 text-ink-3">{remarks.join(', ')}</span>}
    </>
  );
}
