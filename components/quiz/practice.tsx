'use client';
/**
 * The practice of a pattern: keeps the session, asks the core to grade, and writes each answer to the
 * learning record. How a question looks is decided in question-card.tsx.
 */
import { useMemo, useReducer } from 'react';
import { Button } from '@/components/ui/button';
import type { PatternId } from '@/lib/core/course';
import { gradeAnswer, type QuestionId } from '@/lib/core/quiz';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import { listStandings } from './list-standings';
import { drawSeed, firstSeedOf, orderOfAttempt } from './order-of-attempt';
import { PracticeOverview } from './practice-overview';
import { advanceSession, nextInQueue, openSession } from './practice-session';
import { QuestionCard } from './question-card';
import type { QuestionView } from './question-view';

export function Practice({
  pattern,
  questions,
}: {
  pattern: { id: PatternId; title: string; href: string };
  /** At least one. */
  questions: readonly QuestionView[];
}) {
  const progress = usePatternProgress(pattern.id);
  const recordEvent = useRecordEvent();
  const [session, dispatch] = useReducer(
    advanceSession,
    questions.map((question) => question.id),
    openSession,
  );
  const standings = useMemo(
    () => listStandings(questions, progress?.answers ?? []),
    [questions, progress],
  );
  const { attempt } = session;
  const question = questions.find((one) => one.id === attempt?.questionId);
  const order = useMemo(
    () =>
      orderOfAttempt(question?.choices.map((choice) => choice.id) ?? [], attempt?.orderSeed ?? 0),
    [question, attempt?.orderSeed],
  );

  /** An answered question gets another order, a new one the order that the server would send. */
  function seedFor(id: QuestionId): number {
    const answered = standings.some((one) => one.questionId === id && one.outcome !== 'unanswered');
    return answered ? drawSeed() : firstSeedOf(id);
  }

  const isReturning = !session.begun && standings.some((one) => one.outcome !== 'unanswered');
  if (!attempt || !question || isReturning) {
    return (
      <PracticeOverview
        questions={questions}
        standings={standings}
        pattern={pattern}
        takesFocus={session.begun}
        onBegin={(queue) => dispatch({ type: 'begin', queue, orderSeed: seedFor(queue[0]!) })}
      />
    );
  }

  function check() {
    if (!attempt || !question || attempt.outcome) return;
    const score = gradeAnswer(question, new Set(attempt.chosen === null ? [] : [attempt.chosen]));
    if (score.kind === 'invalid' || attempt.chosen === null) {
      dispatch({ type: 'ask-for-choice' });
      return;
    }
    const correct = score.earned === score.possible;
    dispatch({ type: 'judge', outcome: correct ? 'right' : 'wrong' });
    void recordEvent({
      type: 'answered',
      payload: {
        pattern: pattern.id,
        set: 'practice',
        questionId: question.id,
        contentHash: question.contentHash,
        choiceIds: [attempt.chosen],
        correct,
        hintsUsed: attempt.hintsShown,
        orderSeed: attempt.orderSeed,
        certainty: attempt.certainty,
      },
    });
  }

  const following = nextInQueue(session);
  return (
    <QuestionCard
      question={question}
      place={{
        number: questions.indexOf(question) + 1,
        answered: standings.map(({ outcome }) => outcome !== 'unanswered'),
      }}
      attempt={attempt}
      order={order}
      next={
        <Button
          look="primary"
          onClick={() =>
            dispatch(
              following === null
                ? { type: 'finish' }
                : { type: 'go-on', orderSeed: seedFor(following) },
            )
          }
          className="max-sm:flex-auto"
        >
          {following === null ? 'Finish practice' : 'Next question'}
        </Button>
      }
      onChoose={(choiceId) => dispatch({ type: 'choose', choiceId })}
      onSayCertainty={(certainty) => dispatch({ type: 'say-certainty', certainty })}
      onShowHint={() => dispatch({ type: 'show-hint' })}
      onCheck={check}
      onTryAgain={() => dispatch({ type: 'try-again', orderSeed: drawSeed() })}
    />
  );
}
