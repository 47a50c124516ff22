/** What the record of a pattern holds of its tests, challenges and review cards. */
import { useState } from 'react';
import { LevelTag } from '@/components/quiz/verdict/level-tag';
import { nameDate } from '@/components/quiz/verdict/name-date';
import { linkResult } from '@/components/quiz/test/links';
import { RecordTable } from '@/components/ui/record-table';
import type { PatternProgress, ReviewFact, TestAttempt } from '@/lib/core/progress';
import { gatherAnswers } from '@/lib/core/quiz/attempt';
import { judgePattern } from '@/lib/core/quiz/verdict';
import { countThings, formatWhen } from './format-figures';
import { CHALLENGE_HEADS, listChallenges } from './list-challenges';
import { Nothing, Part } from './pattern-part';
import { linkMode, type PatternOutline } from './pattern-outline';
import { TestTable } from './test-table';

interface PartProps {
  /** Of the pattern. */
  id: string;
  /** Null where the catalogue has it no longer. */
  outline: PatternOutline | null;
}

export function TestPart({ id, outline, tests }: PartProps & { tests: readonly TestAttempt[] }) {
  return (
    <Part
      id={`${id}/tests`}
      title="Pattern test"
      sum={tests.length > 0 ? countThings(tests.length, 'test') : null}
    >
      {tests.length > 0 ? (
        <>
          <Verdict tests={tests} />
          <TestTable
            tests={tests}
            link={outline && ((attemptId) => linkResult(outline.id, attemptId))}
            headingId={`${id}/tests`}
          />
        </>
      ) : (
        <Nothing href={linkWritten(outline, 'test')} link="Test this pattern">
          No test yet.
        </Nothing>
      )}
    </Part>
  );
}

function Verdict({ tests }: { tests: readonly TestAttempt[] }) {
  const [now] = useState(() => new Date().toISOString());
  const answers = gatherAnswers(tests);
  if (answers.length === 0) return null;
  const { pattern, nextTest } = judgePattern(answers, now);
  return (
    <p className="mb-2 flex flex-wrap items-center gap-x-4 text-2 text-ink-2">
      <LevelTag level={pattern.level} />
      {nextTest && <span>Next test: {nameDate(nextTest)}</span>}
    </p>
  );
}

export function ChallengePart({
  id,
  outline,
  progress,
}: PartProps & { progress: Pick<PatternProgress, 'challengeAttempts'> }) {
  const attempts = progress.challengeAttempts;
  const href = linkWritten(outline, 'challenge');
  if (attempts.length === 0 && !href) return null;
  return (
    <Part
      id={`${id}/challenges`}
      title="Challenge"
      sum={attempts.length > 0 ? countThings(attempts.length, 'challenge') : null}
    >
      {attempts.length > 0 ? (
        <RecordTable
          caption="Challenges"
          heads={CHALLENGE_HEADS}
          lines={listChallenges(attempts)}
        />
      ) : (
        <Nothing href={href} link="Try it">
          No challenge yet.
        </Nothing>
      )}
    </Part>
  );
}

export function ReviewPart({
  id,
  outline,
  reviews,
}: PartProps & { reviews: readonly ReviewFact[] }) {
  const href = linkWritten(outline, 'review');
  const last = reviews.at(-1);
  if (!last && !href) return null;
  const cards = new Set(reviews.map(({ cardId }) => cardId)).size;
  return (
    <Part id={`${id}/review`} title="Review">
      {last ? (
        <p className="border-t border-line-strong py-3 text-2 text-ink-2">
          {countThings(reviews.length, 'rating')} of {countThings(cards, 'card')}, the last one on{' '}
          {formatWhen(last.at)}.
        </p>
      ) : (
        <Nothing href={href} link="Review">
          No card rated yet.
        </Nothing>
      )}
    </Part>
  );
}

function linkWritten(outline: PatternOutline | null, mode: 'test' | 'challenge' | 'review') {
  const isWritten = outline?.modes.some((one) => one.id === mode && one.written);
  return outline && isWritten ? linkMode(outline.id, mode) : null;
}
