/** Answers that were called certain and are wrong: where a learner has most to gain. */
import { TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import { Callout } from '@/components/ui/callout';
import { listWords } from '../list-words';

export interface AskedQuestionLink {
  questionId: string;
  /** Its place in the test, 1 for the first. */
  number: number;
  /** Of the place where its solution is shown. */
  href: string;
}

/** Nothing where there is none. */
export function CertainAndWrong({ questions }: { questions: readonly AskedQuestionLink[] }) {
  if (questions.length === 0) return null;
  const numbers = listWords(questions.map(({ number }) => String(number)));
  return (
    <Callout
      kind="caution"
      className="mt-4"
      title={
        <span className="inline-flex items-center gap-2">
          <TriangleAlert aria-hidden size={20} strokeWidth={1.75} />
          Certain, and wrong: question{questions.length === 1 ? '' : 's'} {numbers}
        </span>
      }
    >
      Start with {questions.length === 1 ? 'its solution' : 'their solutions'}:{' '}
      {questions.map(({ questionId, number, href }, place) => (
        <Fragment key={questionId}>
          {place > 0 && ', '}
          <a href={href}>question {number}</a>
        </Fragment>
      ))}
      .
    </Callout>
  );
}
