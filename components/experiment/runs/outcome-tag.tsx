/** How a run came out, as icon and word. */
import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  CircleX,
  History,
  LoaderCircle,
  TriangleAlert,
} from 'lucide-react';
import { Tag } from '@/components/ui/tag';
import { isStuckAtGuessing, judgeRun, type Target } from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';

export function OutcomeTag({ run, target }: { run: OwnRun; target: Target | null }) {
  const { outcome, epochs } = run;
  if (run.isActive) {
    return (
      <Tag icon={LoaderCircle} tone="accent">
        Going on
      </Tag>
    );
  }
  if (!outcome) {
    return (
      <Tag icon={CircleX} tone="wrong">
        Failed
      </Tag>
    );
  }
  if (outcome.kind === 'diverged') {
    return (
      <Tag icon={TriangleAlert} tone="caution">
        Diverged
      </Tag>
    );
  }
  const judgement = judgeRun({ config: run.config, epochs, outcome }, target);
  if (judgement.kind !== 'unfinished' && isStuckAtGuessing(epochs)) {
    return (
      <Tag icon={CircleX} tone="wrong">
        Stuck at ln 10
      </Tag>
    );
  }
  switch (judgement.kind) {
    case 'met':
      return (
        <Tag icon={CircleCheck} tone="right">
          Target met
        </Tag>
      );
    case 'missed':
      return <Tag icon={CircleDot}>Not met</Tag>;
    case 'no-target':
      return run.isOfTask ? <Tag icon={CircleDashed}>No target yet</Tag> : <EarlierTask />;
    case 'other-recipe':
      return <EarlierTask />;
    case 'unfinished':
      return <Tag icon={CircleSlash}>Stopped</Tag>;
    default:
      return judgement satisfies never;
  }
}

/** Trained before the experiment's network, optimizer or split was changed. */
function EarlierTask() {
  return <Tag icon={History}>Of an earlier task</Tag>;
}
