'use client';
/**
 * The practice of a pattern, or its code tasks: keeps the session, asks the core to grade, and writes each answer to the
 * learning record. How a question looks is decided in question-card.tsx.
 */
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useReducer, useRef } from 'react';
import { Button } from '@/components/ui/button';
import type { PatternId } from '@/lib/core/course';
import { firstSeedOf, gradeResponse, type QuestionId } from '@/lib/core/quiz';
import { usePatternProgress, useRecordEvent } from '@/lib/record/use-record';
import { findLastRun, runFor } from './last-run';
import { listStandings } from './list-standings';
import { drawSeed, orderOf } from './order-of-attempt';
import { PrintedQuestions } from './printed-questions';
import { advanceSession, nextInQueue, openSession } from './practice-session';
import { QuestionCard } from './question-card';
import type { QuestionView } from './question-view';
import { stateAnswer } from './state-answer';

const PracticeOverview = lazy(async () => ({
  default: (await import('./practice-overview')).PracticeOverview,
}));

interface PracticeProps {
  pattern: { id: PatternId; title: string; href: string };
  /** At least one. */
  questions: readonly QuestionView[];
  /** Offers a run where a question is about the learner's own and there is none. */
  runOffer?: ReactNode;
  /** `try` is the code tasks, which stand inside a lesson. */
  set?: 'practice' | 'try';
}

export function Practice(props: PracticeProps) {
  const { questions, set } = props;
  return (
    <>
      <div className="print:hidden">
        <OpenPractice {...props} />
      </div>
      <PrintedQuestions questions={questions} noun={nounOf(set)} />
    </>
  );
}

function nounOf(set: PracticeProps['set']) {
  return set === 'try' ? 'task' : 'question';
}

function OpenPractice({ pattern, questions, runOffer, set = 'practice' }: PracticeProps) {
  const progress = usePatternProgress(pattern.id);
  const recordEvent = useRecordEvent();
  const [session, dispatch] = useReducer(
    advanceSession,
    questions.map(({ asked }) => asked.id),
    openSession,
  );
  const standings = useMemo(
    () => listStandings(questions, progress?.answers ?? [], set),
    [questions, progress, set],
  );
  const lastRun = findLastRun(progress?.runs ?? []);
  const { attempt } = session;
  const noun = nounOf(set);
  const question = questions.find(({ asked }) => asked.id === attempt?.questionId);
  const seed = attempt?.orderSeed ?? 0;
  const order = useMemo(() => (question ? orderOf(question.asked, seed) : []), [question, seed]);
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = performance.now();
    // A new seed is a new attempt, also at the same question.
  }, [question, seed]);

  /** An answered question gets another order, a new one the order that the server would send. */
  function seedFor(id: QuestionId): number {
    const answered = standings.some((one) => one.questionId === id && one.outcome !== 'unanswered');
    return answered ? drawSeed() : firstSeedOf(id);
  }

  const isReturning = !session.begun && standings.some((one) => one.outcome !== 'unanswered');
  if (!attempt || !question || isReturning) {
    return (
      <Suspense>
        <PracticeOverview
          standings={standings}
          pattern={pattern}
          takesFocus={session.begun}
          noun={noun}
          onBegin={(queue) => dispatch({ type: 'begin', queue, orderSeed: seedFor(queue[0]!) })}
        />
      </Suspense>
    );
  }

  const { asked, feedback } = question;
  const run = attempt.judged ? attempt.judged.run : runFor(asked, lastRun);

  function check(): boolean {
    if (!attempt || attempt.judged) return true;
    const { response, orderSeed, hintsShown, certainty } = attempt;
    const score = gradeResponse(feedback.gradable, response, { run: run?.run ?? null });
    if (score.kind === 'invalid') {
      dispatch({ type: 'ask-for-more', lack: score.reason });
      return false;
    }
    dispatch({ type: 'judge', judgement: { score, run } });
    void recordEvent(
      stateAnswer({
        pattern: pattern.id,
        set,
        asked,
        response,
        score,
        orderSeed,
        hintsUsed: hintsShown,
        certainty,
        elapsedMs: performance.now() - shownAt.current,
        run,
      }),
    );
    return true;
  }

  const following = nextInQueue(session);
  const goOn = () =>
    dispatch(
      following === null ? { type: 'finish' } : { type: 'go-on', orderSeed: seedFor(following) },
    );
  return (
    <QuestionCard
      question={question}
      place={{
        number: questions.indexOf(question) + 1,
        answered: standings.map(({ outcome }) => outcome !== 'unanswered'),
      }}
      attempt={attempt}
      order={order}
      run={run}
      noun={noun}
      level={set === 'practice' ? 1 : 3}
      // Until the record is read, nobody knows whether there is a run.
      runOffer={progress === null ? <></> : runOffer}
      next={
        <Button look="primary" onClick={goOn} className="max-sm:flex-auto">
          {following === null ? ENDS[set] : `Next ${noun}`}
        </Button>
      }
      onRespond={(response) => dispatch({ type: 'respond', response })}
      onSayCertainty={(certainty) => dispatch({ type: 'say-certainty', certainty })}
      onShowHint={() => dispatch({ type: 'show-hint' })}
      onCheck={check}
      onSkip={goOn}
      onTryAgain={() => dispatch({ type: 'try-again', orderSeed: drawSeed() })}
    />
  );
}

const ENDS = { practice: 'Finish practice', try: 'See all tasks' } as const;
