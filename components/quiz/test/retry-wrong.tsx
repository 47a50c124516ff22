'use client';
/** The questions of a test that went wrong, once more, with feedback at once. Nothing of it is recorded. */
import { useMemo, useReducer, useState } from 'react';
import { Button } from '@/components/ui/button';
import { gradeResponse, type QuestionId } from '@/lib/core/quiz';
import { drawSeed, orderOf } from '../order-of-attempt';
import { advanceSession, nextInQueue, openSession } from '../practice-session';
import { QuestionCard } from '../question-card';
import type { AnsweredView } from './list-answers';

export function RetryWrong({
  questions,
  onDone,
}: {
  /** At least one. */
  questions: readonly AnsweredView[];
  /** How many came out right this time. */
  onDone: (right: number) => void;
}) {
  const [session, dispatch] = useReducer(
    advanceSession,
    questions.map(({ asked }) => asked.id),
    (queue) => advanceSession(openSession(queue), { type: 'begin', queue, orderSeed: drawSeed() }),
  );
  const [rights, setRights] = useState<Readonly<Record<QuestionId, boolean>>>({});
  const { attempt } = session;
  const question = questions.find(({ asked }) => asked.id === attempt?.questionId);
  const seed = attempt?.orderSeed ?? 0;
  const order = useMemo(() => (question ? orderOf(question.asked, seed) : []), [question, seed]);
  if (!attempt || !question) return null;
  const { asked, feedback } = question;
  const following = nextInQueue(session);

  function check(): boolean {
    if (!attempt || attempt.judged) return true;
    const score = gradeResponse(feedback.gradable, attempt.response, { run: null });
    if (score.kind === 'invalid') {
      dispatch({ type: 'ask-for-more', lack: score.reason });
      return false;
    }
    dispatch({ type: 'judge', judgement: { score, run: null } });
    setRights({ ...rights, [asked.id]: score.earned >= score.possible });
    return true;
  }

  function goOn() {
    if (following === null) onDone(Object.values(rights).filter(Boolean).length);
    else dispatch({ type: 'go-on', orderSeed: drawSeed() });
  }

  return (
    <div className="mx-auto max-w-question">
      <p className="mb-8 text-2 text-ink-2">
        The wrong ones again, with feedback at once. Nothing of it is recorded, and your verdict
        stays as it is.
      </p>
      <QuestionCard
        question={{ ...question, hints: [] }}
        place={{
          number: questions.indexOf(question) + 1,
          answered: questions.map((one) => Object.hasOwn(rights, one.asked.id)),
        }}
        attempt={attempt}
        order={order}
        run={null}
        next={
          <Button look="primary" onClick={goOn} className="max-sm:flex-auto">
            {following === null ? 'Back to the result' : 'Next question'}
          </Button>
        }
        onRespond={(response) => dispatch({ type: 'respond', response })}
        onSayCertainty={(certainty) => dispatch({ type: 'say-certainty', certainty })}
        onShowHint={() => dispatch({ type: 'show-hint' })}
        onCheck={check}
        onSkip={goOn}
        onTryAgain={() => dispatch({ type: 'try-again', orderSeed: drawSeed() })}
      />
    </div>
  );
}
