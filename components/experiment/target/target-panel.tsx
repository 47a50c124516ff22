'use client';
/** The target of a size: what the source claims, what is really reached, what counts, and where you stand. */
import clsx from 'clsx';
import { Target as TargetIcon, TrendingDown, TriangleAlert } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { formatCount, formatLoss, formatPercent } from '@/components/progress/format-figures';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import {
  measureTarget,
  splitImages,
  type ExperimentTask,
  type Preset,
  type ReferenceRun,
  type Target,
} from '@/lib/core/experiment';
import { nameRate, shortenRate } from '../name-rate';
import type { OwnRun } from '../own-runs';
import { AxisChart, type AxisLevel, type AxisPoint } from './axis-chart';
import { describeReach } from './describe-reach';
import { findBestOwn, findBestRecorded, type TargetPoint } from './find-points';

export const TargetPanel = memo(function TargetPanel({
  task,
  preset,
  target,
  runs,
  referenceRuns,
}: {
  task: ExperimentTask;
  /** The size that is chosen, or that of the run going on. */
  preset: Preset;
  target: Target | null;
  runs: readonly OwnRun[];
  referenceRuns: readonly ReferenceRun[];
}) {
  const ofTask = runs.filter((run) => run.isOfTask);
  const mine = findBestOwn(ofTask, preset.id);
  const recorded = findBestRecorded(referenceRuns, preset.id);
  const { train, validation } = splitImages({ ...task, ...preset });
  const claim = task.claimed?.target ?? null;
  const bonus = measureTarget(referenceRuns, preset.id, 'plateau');
  return (
    <Panel aria-labelledby="lab-target" className="max-sm:p-4">
      <h3 id="lab-target" className="mb-1 font-sans text-3 tracking-[0]">
        Target, size {preset.title}
      </h3>
      <p className="mb-4 text-1 text-ink-3">
        Validation figures at the last epoch of a whole run, on {formatCount(validation)} images
        after training on {formatCount(train)}.
      </p>
      {(mine || recorded) && (
        <div className="mb-6 grid gap-x-8 gap-y-6 md:grid-cols-2">
          <AxisChart
            title="Validation accuracy, higher is better"
            points={listPoints(mine, recorded, 'valAccuracy', formatPercent)}
            levels={listLevels(target?.valAccuracy, claim?.valAccuracy, formatPercent, writeClaim)}
            tickStep={0.1}
            writeTick={(value) => `${Math.round(value * 100)} %`}
          />
          <AxisChart
            title="Validation loss, lower is better"
            points={listPoints(mine, recorded, 'valLoss', formatLoss)}
            levels={listLevels(target?.valLoss, claim?.valLoss, formatLoss, String)}
            tickStep={0.25}
            writeTick={(value) => value.toFixed(2)}
          />
        </div>
      )}
      <div className={clsx('grid gap-x-8 gap-y-6 text-2', claim && 'md:grid-cols-2')}>
        {claim && (
          <div>
            <Tag icon={TriangleAlert} tone="caution">
              Claimed by the source: {writeClaim(claim.valAccuracy)}, loss below {claim.valLoss}
            </Tag>
            <Words>
              The claim is about all 50,000 training images.{' '}
              {describeReach(task, claim, referenceRuns)}
            </Words>
          </div>
        )}
        <div>
          <Tag icon={TargetIcon} tone={target ? 'right' : 'plain'}>
            {target
              ? `The goal that counts: ${writeGoal(target)}`
              : 'No measured target for this size yet'}
          </Tag>
          <Words>{target ? describeGoal(target) : NO_TARGET}</Words>
          <Words>{describeStanding(mine, target, 'run')}</Words>
        </div>
        {bonus && (
          <div className={clsx(claim && 'md:col-start-2')}>
            <Tag icon={TrendingDown}>{`Bonus, with ReduceLROnPlateau: ${writeGoal(bonus)}`}</Tag>
            <Words>{describeGoal(bonus)}</Words>
            <Words>
              {describeStanding(findBestOwn(ofTask, preset.id, 'plateau'), bonus, 'run with it')}
            </Words>
          </div>
        )}
      </div>
    </Panel>
  );
});

const NO_TARGET =
  'A goal is set only from recorded runs of this site’s own trainer, over three seeds and more. Until there are some, compare your runs of this size with one another.';

function Words({ children }: { children: ReactNode }) {
  return <p className="mt-1 max-w-[34rem] text-ink-2">{children}</p>;
}

function writeGoal({ valAccuracy, valLoss }: Target): string {
  return `${formatPercent(valAccuracy)}, loss at most ${formatLoss(valLoss)}`;
}

function describeGoal({ bestRate, bestBatchSize, median, spread, seeds }: Target): string {
  return `The recorded ${nameRate({ learningRate: bestRate, batchSize: bestBatchSize })} has a median of ${formatPercent(median.valAccuracy)} and ${formatLoss(median.valLoss)} over ${seeds} seeds. The goal leaves twice the spread between seeds (${(spread.valAccuracy * 100).toFixed(1)} points, ${formatLoss(spread.valLoss)}) for luck.`;
}

function describeStanding(
  mine: TargetPoint | null,
  target: Target | null,
  what: 'run' | 'run with it',
): string {
  if (!mine) return `You have not finished a ${what} of this size yet.`;
  const { last, number, config } = mine;
  const best = `Your best is run ${number} at ${nameRate(config)}: ${formatPercent(last.valAccuracy)}, loss ${formatLoss(last.valLoss)} at epoch ${last.epoch}.`;
  if (!target) return best;
  const met = last.valAccuracy >= target.valAccuracy && last.valLoss <= target.valLoss;
  return met ? `${best} It meets the goal.` : `${best} It does not meet the goal yet.`;
}

function listPoints(
  mine: TargetPoint | null,
  recorded: TargetPoint | null,
  figure: 'valAccuracy' | 'valLoss',
  write: (value: number) => string,
): AxisPoint[] {
  const points: AxisPoint[] = [];
  if (mine) {
    const value = mine.last[figure];
    points.push({ label: `your best, run ${mine.number}: ${write(value)}`, value, isMine: true });
  }
  if (recorded) {
    const value = recorded.last[figure];
    // Stays on a narrow page in one line.
    const { learningRate, batchSize } = recorded.config;
    const rate = shortenRate({ learningRate, batchSize });
    points.push({ label: `recorded, ${rate}: ${write(value)}`, value, isMine: false });
  }
  return points;
}

function listLevels(
  goal: number | undefined,
  claim: number | undefined,
  write: (value: number) => string,
  writeClaimed: (value: number) => string,
): AxisLevel[] {
  const levels: AxisLevel[] = [];
  if (goal !== undefined) levels.push({ kind: 'goal', label: `goal ${write(goal)}`, value: goal });
  if (claim !== undefined) {
    levels.push({ kind: 'claim', label: `claimed ${writeClaimed(claim)}`, value: claim });
  }
  return levels;
}

/** A claim has the digits that it was made with: 80 %, not 80.0 %. */
function writeClaim(fraction: number): string {
  return `${Math.round(fraction * 100)}\u00a0%`;
}
