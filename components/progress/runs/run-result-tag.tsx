/** How a run came out against the target of its preset, as icon and words. */
import { CircleCheck, CircleDashed, CircleDot, CircleSlash, CircleX, History } from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { isSameRecipe, judgeRun, type Recipe, type Target } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';

export function RunResultTag({
  run,
  target,
  recipe,
}: {
  run: RunFact;
  target: Target | null;
  /** Of the experiment as it is now; null where there is none. */
  recipe: Recipe | null;
}) {
  if (run.outcome.kind === 'diverged') {
    return (
      <Tag icon={CircleX} tone="wrong">
        Diverged
      </Tag>
    );
  }
  const judgement = judgeRun(run, target);
  const isOfTask = recipe === null || isSameRecipe(run.config, recipe);
  switch (judgement.kind) {
    case 'met':
      return (
        <Tag icon={CircleCheck} tone="right">
          Target met
        </Tag>
      );
    case 'missed':
      return <Tag icon={CircleDot}>Target not met</Tag>;
    case 'other-recipe':
      return <EarlierTask />;
    case 'unfinished':
      return <Tag icon={CircleSlash}>Stopped</Tag>;
    case 'no-target':
      return isOfTask ? <Tag icon={CircleDashed}>Finished, no target yet</Tag> : <EarlierTask />;
    default:
      return judgement satisfies never;
  }
}

/** Trained before the experiment's network, optimizer or split was changed. */
function EarlierTask() {
  return <Tag icon={History}>Of an earlier task</Tag>;
}
