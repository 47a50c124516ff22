/** Runs of the experiment as lines of a table, the newest first, each held against the target of its preset. */
import { CircleCheck, CircleDot, CircleSlash, CircleX } from 'lucide-react';
import type { RecordLine } from '@/components/ui/record-table';
import { Tag } from '@/components/ui/tag';
import { judgeRun, splitImages, type Target } from '@/lib/core/experiment';
import type { RunFact } from '@/lib/core/progress';
import { formatCount, formatLoss, formatPercent, formatRate, formatWhen } from './format-figures';

export function listRuns(
  runs: readonly RunFact[],
  presets: Readonly<Record<string, string>>,
  targets: Readonly<Record<string, Target | null>>,
): RecordLine[] {
  return runs.map((run) => toLine(run, presets, targets)).reverse();
}

function toLine(
  run: RunFact,
  presets: Readonly<Record<string, string>>,
  targets: Readonly<Record<string, Target | null>>,
): RecordLine {
  const { config, engine, test } = run;
  const last = run.epochs.at(-1);
  const { train, validation } = splitImages(config.images);
  return {
    key: run.runId,
    cells: [
      formatRate(config.learningRate),
      <span key="size" className="block min-w-[8rem]">
        {presets[config.preset] ?? config.preset}
        <span className="block text-1 text-ink-3">
          {formatCount(train)} + {formatCount(validation)} images
        </span>
      </span>,
      run.epochs.length === config.epochs
        ? `${config.epochs}`
        : `${run.epochs.length} of ${config.epochs}`,
      last ? formatPercent(last.valAccuracy) : 'None',
      last ? formatLoss(last.valLoss) : 'None',
      <RunResult key="result" run={run} target={targets[config.preset] ?? null} />,
      test ? (
        <span key="test">
          {formatPercent(test.accuracy)}
          <span className="block text-1 text-ink-3">{formatCount(test.images)} images</span>
        </span>
      ) : (
        'Not tested'
      ),
      `${config.seed}, ${engine.backend}`,
      <time key="when" dateTime={run.at} className="xl:whitespace-nowrap">
        {formatWhen(run.at)}
      </time>,
    ],
  };
}

function RunResult({ run, target }: { run: RunFact; target: Target | null }) {
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
      return <Tag icon={CircleDot}>Finished, no target yet</Tag>;
    default:
      return judgement satisfies never;
  }
}
