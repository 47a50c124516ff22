/** Challenges as lines of a table, the newest first. */
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import type { RecordLine } from '@/components/ui/record-table';
import { Tag } from '@/components/ui/tag';
import { type ChallengeAttempt, isSolved } from '@/lib/core/quiz/challenge';
import { formatWhen } from './format-figures';

export const CHALLENGE_HEADS = ['Challenge of', 'State', 'Right', 'Clock'];

export function listChallenges(attempts: readonly ChallengeAttempt[]): RecordLine[] {
  const lines = attempts.map((attempt) => {
    const { attemptId, startedAt, problems, timed, retryOf } = attempt;
    const right = problems.filter(isSolved).length;
    return {
      key: attemptId,
      cells: [
        <time key="when" dateTime={startedAt}>
          {formatWhen(startedAt)}
          {retryOf !== null && <span className="block text-1 text-ink-3">wrong ones again</span>}
        </time>,
        <StateTag key="state" attempt={attempt} />,
        `${right} of ${problems.length}`,
        timed ? 'On' : 'Off',
      ],
    };
  });
  return lines.reverse();
}

function StateTag({ attempt: { finishedAt, replaced } }: { attempt: ChallengeAttempt }) {
  if (finishedAt !== null) {
    return (
      <Tag icon={CircleCheck} tone="accent">
        Finished
      </Tag>
    );
  }
  return replaced ? <Tag icon={CircleDashed}>Given up</Tag> : <Tag icon={CircleDot}>Open</Tag>;
}
