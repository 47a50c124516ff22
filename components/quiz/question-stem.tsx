'use client';
/**
 * The stem of a question. Where it is code with blanks, the blanks find out here what stands in them:
 * fields while `onChange` is given, what was typed afterwards, judged where there is a score.
 */
import { useMemo } from 'react';
import type { Response, Score } from '@/lib/core/quiz';
import { BlanksContext, type BlanksState } from './kinds/blanks/blanks-context';
import type { AskedView } from './question-view';

export interface QuestionStemProps {
  asked: AskedView;
  response: Response;
  /** Left out where the question is answered for good. */
  onChange?: (response: Response) => void;
  /** As for QuestionFields. */
  name: string;
  describedBy?: string;
  disabled?: boolean;
  /** Given with the feedback. */
  score?: Score;
}

export function QuestionStem({
  asked,
  response,
  onChange,
  name,
  describedBy,
  disabled = false,
  score,
}: QuestionStemProps) {
  const ids = useMemo(
    () => (asked.kind === 'blanks' ? asked.blanks.map((blank) => blank.id) : null),
    [asked],
  );
  const widths = useMemo(
    () =>
      asked.kind === 'blanks'
        ? Object.fromEntries(asked.blanks.map(({ id, width }) => [id, width]))
        : {},
    [asked],
  );
  const stem = (
    <div className="mb-6 max-w-[42rem] font-serif text-5 font-medium tracking-[-0.006em] text-pretty has-[figure]:max-w-none [&>p]:max-w-[42rem]">
      {asked.stem}
    </div>
  );
  if (!ids) return stem;
  const state: BlanksState = {
    ids,
    widths,
    texts: response.texts,
    describedBy,
    disabled,
    onType: onChange
      ? (id, text) => onChange({ chosen: [], texts: { ...response.texts, [id]: text } })
      : null,
    rights:
      score?.kind === 'points'
        ? Object.fromEntries(score.parts.map(({ id, right }) => [id, right]))
        : null,
  };
  return (
    <BlanksContext value={state}>
      <div role="group" aria-label={`Code of ${name}`}>
        {stem}
      </div>
    </BlanksContext>
  );
}
