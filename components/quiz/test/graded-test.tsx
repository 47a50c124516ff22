'use client';
/** A graded test: its verdict, the wrong ones once more, and every answer with its reasons. */
import { lazy, Suspense, useMemo, useState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Callout } from '@/components/ui/callout';
import { GettingReady } from '@/components/ui/getting-ready';
import type { Objective } from '@/lib/core/course';
import type { TestAttempt } from '@/lib/core/progress';
import { gatherAnswers, type GradedAttempt } from '@/lib/core/quiz/attempt';
import { judgePattern } from '@/lib/core/quiz/verdict';
import { offerWrongOnes } from '../result-words';
import type { MisconceptionView } from '../verdict/mend-list';
import { VerdictView } from '../verdict/verdict-view';
import { nameAnswerPlace } from './answer-detail';
import { AnswerList } from './answer-list';
import { linkTest } from './links';
import { type AnsweredView, listGiven } from './list-answers';
import type { TestedPattern } from './tested-pattern';

const RetryWrong = lazy(async () => ({ default: (await import('./retry-wrong')).RetryWrong }));

export function GradedTest({
  pattern,
  attempt,
  upToIt,
  questions,
  objectives,
  misconceptions,
}: {
  pattern: TestedPattern;
  attempt: GradedAttempt;
  /** All tests up to this one, which the verdict is about. */
  upToIt: readonly TestAttempt[];
  questions: readonly AnsweredView[];
  objectives: readonly Objective[];
  misconceptions: readonly MisconceptionView[];
}) {
  const [now] = useState(() => new Date().toISOString());
  /** Whether the wrong ones are being tried again, or how they went the last time. */
  const [retry, setRetry] = useState<'none' | 'going-on' | { right: number }>('none');
  const given = useMemo(() => listGiven(attempt, questions), [attempt, questions]);
  const wrong = given.flatMap(({ outcome, shown }) =>
    outcome !== 'right' && shown ? [shown.question] : [],
  );
  const verdict = useMemo(() => judgePattern(gatherAnswers(upToIt), now), [upToIt, now]);

  if (retry === 'going-on') {
    return (
      <Suspense fallback={<GettingReady what="the questions" />}>
        <RetryWrong questions={wrong} onDone={(right) => setRetry({ right })} />
      </Suspense>
    );
  }
  const { results, dropped } = attempt.graded;
  return (
    <>
      <p role="status">
        {retry !== 'none' && (
          <span className="mb-8 block rounded-1 bg-accent-soft px-4 py-3">
            {retry.right} of {wrong.length} right this time.
          </span>
        )}
      </p>
      <VerdictView
        verdict={verdict}
        test={{
          at: attempt.handedInAt,
          right: results.filter((result) => result.correct).length,
          asked: results.length,
        }}
        objectives={objectives}
        misconceptions={misconceptions}
        questions={given.map(({ number, result: { questionId } }) => ({
          questionId,
          number,
          href: `#${nameAnswerPlace(number)}`,
        }))}
        place={{
          title: pattern.title,
          url: new URL(linkTest(pattern.id), window.location.origin).href,
        }}
        now={now}
        takesFocus
        actions={
          <>
            {wrong.length > 0 && (
              <Button look="primary" onClick={() => setRetry('going-on')}>
                {offerWrongOnes(wrong.length)}
              </Button>
            )}
            <ButtonLink look="quiet" href={pattern.href}>
              Back to {pattern.title}
            </ButtonLink>
          </>
        }
      />
      {dropped.length > 0 && (
        <Callout className="mt-12" title="Some questions do not count">
          {dropped.length === 1 ? 'One question was' : `${dropped.length} questions were`} reworded
          or removed by the authors before this test was judged. What you answered stays in your
          record.
        </Callout>
      )}
      {given.length > 0 && <AnswerList answers={given} />}
    </>
  );
}
