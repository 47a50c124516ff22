/** Beside the start of a test: what the tests so far say together, when the next one tells most, and each one's result. */
import { useState } from 'react';
import { formatWhen } from '@/components/progress/format-figures';
import { Panel } from '@/components/ui/panel';
import type { PatternId } from '@/lib/core/course';
import { gatherAnswers, type HandedIn } from '@/lib/core/quiz/attempt';
import { judgePattern } from '@/lib/core/quiz/verdict';
import { LevelTag } from '../verdict/level-tag';
import { nameDate } from '../verdict/name-date';
import { ResultLink } from './result-link';

export function PastTests({
  pattern,
  tests,
}: {
  pattern: PatternId;
  /** At least one. */
  tests: readonly HandedIn[];
}) {
  const [now] = useState(() => new Date().toISOString());
  const answers = gatherAnswers(tests);
  const verdict = answers.length > 0 ? judgePattern(answers, now) : null;
  return (
    <Panel aria-labelledby="past-tests">
      <h2 id="past-tests" className="font-sans text-3 tracking-[0]">
        Your tests so far
      </h2>
      {verdict && (
        <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
          <LevelTag level={verdict.pattern.level} />
          <span className="text-2 text-ink-2">from all of them together</span>
        </p>
      )}
      {verdict?.nextTest && (
        <p className="mt-2 text-2 text-ink-2">
          The next test tells most {sayDue(verdict.nextTest, now)}. Earlier is possible.
        </p>
      )}
      <ul className="mt-4">
        {tests.toReversed().map((test) => (
          <li
            key={test.attemptId}
            className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-2 text-2 last:pb-0"
          >
            <span>
              {formatWhen(test.handedInAt)}
              <span className="block text-ink-2">{sayOutcome(test)}</span>
            </span>
            <ResultLink
              small
              pattern={pattern}
              attemptId={test.attemptId}
              aria-label={`See the result of ${formatWhen(test.handedInAt)}`}
            >
              See the result
            </ResultLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function sayDue(nextTest: string, now: string): string {
  return Date.parse(nextTest) <= Date.parse(now) ? 'from now on' : `on ${nameDate(nextTest)}`;
}

function sayOutcome({ graded }: HandedIn): string {
  if (!graded) return 'Not looked at yet';
  const right = graded.results.filter((result) => result.correct).length;
  return `${right} of ${graded.results.length} right`;
}
