/** One question of a graded test: closed it says how it came out, open it shows every choice and why. */
import { ChevronRight } from 'lucide-react';
import { AnswerResult } from '../answer-result';
import { QuestionFeedback } from '../question-feedback';
import { QuestionStem } from '../question-stem';
import { DIFFICULTY_WORDS } from '../result-words';
import { OutcomeTag } from '../outcome-tag';
import type { GivenAnswer } from './list-answers';

export function nameAnswerPlace(number: number): string {
  return `answer-${number}`;
}

export function AnswerDetail({
  answer: { number, outcome, result, shown },
  words,
  isOpen,
  onToggle,
}: {
  answer: GivenAnswer;
  /** The answer in plain words; null where there is none. */
  words: string | null;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
}) {
  const id = nameAnswerPlace(number);
  return (
    <details
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
      className="group border-t border-line"
    >
      <summary
        id={id}
        className="flex scroll-mt-8 list-none flex-wrap items-center gap-x-4 gap-y-1 py-4 hover:bg-sunken [&::-webkit-details-marker]:hidden"
      >
        <ChevronRight
          aria-hidden
          size={20}
          strokeWidth={1.75}
          className="text-ink-3 group-open:rotate-90"
        />
        <span className="font-semibold">Question {number}</span>
        <span className="text-2 text-ink-2">{DIFFICULTY_WORDS[result.difficulty]}</span>
        <OutcomeTag outcome={outcome} className="ml-auto" />
        {words && (
          <span className="line-clamp-1 w-full pl-9 text-2 text-ink-2">You answered: {words}</span>
        )}
      </summary>
      <div className="max-w-question pt-2 pb-12">
        {shown ? (
          <Explanation {...shown} number={number} certainty={result.certainty} />
        ) : (
          <p className="text-ink-2">
            This question was reworded or removed after the test. Your result stands, and its text
            is gone.
          </p>
        )}
      </div>
    </details>
  );
}

function Explanation({
  question: { asked, feedback },
  response,
  score,
  order,
  number,
  certainty,
}: NonNullable<GivenAnswer['shown']> & {
  number: number;
  certainty: GivenAnswer['result']['certainty'];
}) {
  return (
    <>
      <QuestionStem asked={asked} response={response} name={`question ${number}`} score={score} />
      <AnswerResult {...{ asked, feedback, response, order, score, certainty }} isStill level={4} />
      <QuestionFeedback {...{ asked, feedback, response, order, score }} level={4} />
    </>
  );
}
