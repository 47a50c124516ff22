'use client';
/** A question in every state: asked, with each hint, and with each answer that was foreseen. Nothing is recorded. */
import { useMemo, useState } from 'react';
import { AnswerResult } from '@/components/quiz/answer-result';
import { AskedQuestion } from '@/components/quiz/asked-question';
import { HintList } from '@/components/quiz/hint-list';
import { runFor, waitsForRun, type NumberedRun } from '@/components/quiz/last-run';
import { orderOf } from '@/components/quiz/order-of-attempt';
import { QuestionFeedback } from '@/components/quiz/question-feedback';
import { QuestionStem } from '@/components/quiz/question-stem';
import type { QuestionView } from '@/components/quiz/question-view';
import { outcomeOf } from '@/components/quiz/result-words';
import { firstSeedOf, NO_RESPONSE } from '@/lib/core/quiz';
import { foreseeAnswers, type Foreseen } from './foresee-answers';
import { StateChooser, type PreviewState } from './state-chooser';

export interface QuestionPreviewProps {
  question: QuestionView;
  /** A run for questions about the learner's own; null where none is recorded. */
  run: NumberedRun | null;
  showsAll: boolean;
}

export function QuestionPreview({ question, run, showsAll }: QuestionPreviewProps) {
  const { asked, hints, feedback } = question;
  const needed = runFor(asked, run);
  const foreseen = useMemo(
    () => foreseeAnswers(feedback.gradable, { run: needed?.run ?? null }),
    [feedback.gradable, needed],
  );
  const ask = (hintsShown: number) => <Asked {...{ question, hintsShown }} run={needed} />;
  const states: PreviewState[] = [
    { label: 'before answering', show: () => ask(0) },
    ...(asked.kind === 'from-run' && needed
      ? [
          {
            label: 'without a run',
            show: () => <Asked {...{ question }} hintsShown={0} run={null} />,
          },
        ]
      : []),
    ...(waitsForRun(asked, needed)
      ? []
      : hints.map((_, place) => ({ label: `hint ${place + 1}`, show: () => ask(place + 1) }))),
    ...foreseen.map((answer) => ({
      label: `${answer.label} (${outcomeOf(answer.score)})`,
      ...noteOf(answer),
      show: () => <Answered {...{ question, answer }} run={needed} />,
    })),
  ];
  return <StateChooser of={`question "${asked.id}"`} states={states} showsAll={showsAll} />;
}

interface StateProps {
  question: QuestionView;
  run: NumberedRun | null;
}

/** Can be filled in, as on its page. */
function Asked({
  question: { asked, hints },
  hintsShown,
  run,
}: StateProps & { hintsShown: number }) {
  const [response, setResponse] = useState(NO_RESPONSE);
  const order = useMemo(() => orderOf(asked, firstSeedOf(asked.id)), [asked]);
  return (
    <>
      <AskedQuestion
        {...{ asked, order, response, run }}
        onChange={setResponse}
        name={`question ${asked.id}, ${hintsShown} hints`}
      />
      <HintList hints={hints} shown={hintsShown} />
    </>
  );
}

function Answered({ question, answer, run }: StateProps & { answer: Foreseen }) {
  const { asked, feedback } = question;
  const { response, score } = answer;
  const order = useMemo(() => orderOf(asked, firstSeedOf(asked.id)), [asked]);
  const given = { asked, feedback, response, order, run };
  return (
    <>
      <QuestionStem {...{ asked, response, score }} name={`question ${asked.id}`} />
      <AnswerResult {...given} score={score} certainty={null} isStill level={3} />
      <QuestionFeedback {...given} score={score} level={3} />
    </>
  );
}

/** Which misconceptions an answer stands for. */
function noteOf({ score }: Foreseen): { note?: string } {
  const named = score.kind === 'points' ? score.misconceptions : [];
  return named.length === 0 ? {} : { note: `Stands for ${named.join(', ')}.` };
}
