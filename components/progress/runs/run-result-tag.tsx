/** How a run came out against the target of its preset, as icon and words. */
import { CircleCheck, CircleDashed, CircleDot, CircleSlash, CircleX } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { judgeRun, type Target } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';

export function RunResultTag({ run, target }: { run: RunFact; target: Target | null }) {
  if (run.outcome.kind === 'diverged') {
    return (
      <Tag icon={CircleX} tone="wrong">
        Diverged
      </Tag>
    );
  }
  const judgement = judgeRun(run, target);
  switch (judgement.kind) {
    case 'met':
      return (
        <Tag icon={CircleCheck} tone="right">
          Target met
        </Tag>
      );
    case 'missed':
      return <Tag icon={CircleDot}>Target not met</Tag>;
    case 'unfinished':
      return <Tag icon={CircleSlash}>Stopped</Tag>;
    case 'no-target':
      return <Tag icon={CircleDashed}>Finished, no target yet</Tag>;
    default:
      return judgement satisfies never;
  }
}
