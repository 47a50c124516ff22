/** How a run ended: its last figures, the target in words, and what the curves say. */
import {
  CircleCheck,
  CircleDashed,
  CircleDot,
  CircleSlash,
  History,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import { judgeRun, type Target } from '@/lib/core/experiment';
import type { RunRecord } from '@/lib/interchange/run-files/run-record';
import {
  describeEpoch,
  describeJudgement,
  explainCurves,
  explainDivergence,
} from '../describe-result';
import { mayTest, type RunState } from '../run-state';
import { TakeAway } from '../runs/take-away';
import { TestEvaluation } from './test-evaluation';

export function RunEnd({
  state,
  target,
  mayMoveRate,
  record,
  onTest,
}: {
  state: Extract<RunState, { kind: 'ended' }>;
  target: Target | null;
  mayMoveRate: boolean;
  /** Null until the run is on record. */
  record: RunRecord | null;
  onTest: () => void;
}) {
  const { live, outcome, test } = state;
  const { config, epochs } = live;
  const last = epochs.at(-1);
  const explanation =
    outcome.kind === 'diverged'
      ? explainDivergence(outcome.at, config.learningRate, mayMoveRate)
      : explainCurves(live, mayMoveRate);
  return (
    <div className="grid gap-3">
      <EndTag state={state} target={target} />
      {last && <p className="text-3 font-semibold">{describeEpoch(last, config)}</p>}
      <div className="grid max-w-[46rem] gap-2 text-2 text-ink-2">
        {outcome.kind === 'stopped' && (
          <Sentence>
            Stopped in epoch {outcome.epoch} after step {outcome.step}.{' '}
            {last ? 'Its finished epochs are kept in your runs.' : 'No epoch was finished.'}
          </Sentence>
        )}
        {outcome.kind !== 'diverged' && (
          <Sentence>{describeJudgement({ config, epochs, outcome }, target)}</Sentence>
        )}
        {explanation && <Sentence>{explanation}</Sentence>}
      </div>
      <TestEvaluation test={test} mayTest={mayTest(state)} onTest={onTest} />
      {record && (
        <div className="border-t border-line pt-3">
          <p className="mb-2 text-2 font-medium">Take it away</p>
          <TakeAway record={record} name="the run" />
        </div>
      )}
    </div>
  );
}

function Sentence({ children }: { children: ReactNode }) {
  return <p>{children}</p>;
}

function EndTag({
  state: { live, outcome },
  target,
}: {
  state: Extract<RunState, { kind: 'ended' }>;
  target: Target | null;
}) {
  if (outcome.kind === 'diverged') {
    return (
      <Tag icon={TriangleAlert} tone="caution">
        Diverged: the rate was too high
      </Tag>
    );
  }
  const judgement = judgeRun({ config: live.config, epochs: live.epochs, outcome }, target);
  switch (judgement.kind) {
    case 'met':
      return (
        <Tag icon={CircleCheck} tone="right">
          Target met
        </Tag>
      );
    case 'missed':
      return <Tag icon={CircleDot}>Target not met</Tag>;
    case 'no-target':
      return <Tag icon={CircleDashed}>Finished, no target yet</Tag>;
    case 'other-recipe':
      return <Tag icon={History}>Of an earlier task</Tag>;
    case 'unfinished':
      return <Tag icon={CircleSlash}>Stopped</Tag>;
    default:
      return judgement satisfies never;
  }
}
