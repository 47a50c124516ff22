'use client';
/** The curves of loss and accuracy with legend, choice of what is drawn, and the same numbers as a table. */
import { memo, useMemo, useState } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import { Panel } from '@/components/ui/panel';
import type { Target } from '@/lib/core/experiment';
import { RadioRow } from '../compare/radio-row';
import type { ChosenCurves } from './choose-curves';
import { chooseSplit, SPLITS, type Split } from './choose-split';
import { hasChangingRate, type Level } from './curve';
import { CurveChart } from './curve-chart';
import { CurveLegend } from './curve-legend';
import { tabulateCurves } from './describe-curves';
import { fitEpochAxis } from './fit-axes';
import { OverlayPicker } from './overlay-picker';
import { HearLoss } from './sound/hear-loss';
import { X_KINDS, type XKind } from './x-axis';

const NO_LEVELS: readonly Level[] = [];
/** With fewer epochs, half of them is too little to look at. */
const FEWEST_TO_HALVE = 6;
const X_WORDS: Record<XKind, string> = { epoch: 'epochs', step: 'steps', time: 'time' };
const PARTS = [
  { value: 'all', text: 'all' },
  { value: 'second-half', text: 'second half' },
] as const;

export const CurvePanel = memo(function CurvePanel({
  chosen,
  goal,
  claim,
  onSwitch,
}: {
  chosen: ChosenCurves;
  goal: Target | null;
  /** Null where nothing is claimed. */
  claim: { valAccuracy: number; valLoss: number } | null;
  onSwitch: (id: string, isDrawn: boolean) => void;
}) {
  const { curves, overlays, focus } = chosen;
  const [along, setAlong] = useState<XKind>('epoch');
  const [split, setSplit] = useState<Split>('validation');
  const shown = useMemo(() => chooseSplit(curves, split), [curves, split]);
  const [part, setPart] = useState<'all' | 'second-half'>('all');
  const planned = focus?.isActive ? focus.config.epochs : 0;
  const all = useMemo(() => fitEpochAxis(curves, planned, 'all'), [curves, planned]);
  const canHalve = all.to >= FEWEST_TO_HALVE;
  const epochs = useMemo(
    () => (canHalve ? fitEpochAxis(curves, planned, part) : all),
    [canHalve, curves, planned, part, all],
  );
  // Goals are set for validation images.
  const isMeasuredOnGoal = split === 'validation';
  const lossLevels = useMemo(
    () => (isMeasuredOnGoal ? toLevels(goal?.valLoss, claim?.valLoss) : NO_LEVELS),
    [isMeasuredOnGoal, goal, claim],
  );
  const accuracyLevels = useMemo(
    () => (isMeasuredOnGoal ? toLevels(goal?.valAccuracy, claim?.valAccuracy) : NO_LEVELS),
    [isMeasuredOnGoal, goal, claim],
  );
  const isRateWorthDrawing =
    curves.some(hasChangingRate) || (focus !== null && focus.config.schedule.kind !== 'constant');
  const table = tabulateCurves(curves);
  return (
    <Panel aria-labelledby="lab-curves" className="max-sm:p-4">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h3 id="lab-curves" className="font-sans text-3 tracking-[0]">
          Curves
        </h3>
        {curves.length > 0 && (
          <div className="flex flex-wrap gap-x-6 gap-y-1">
            <RadioRow
              label="Along"
              value={along}
              options={X_KINDS.map((value) => ({ value, text: X_WORDS[value] }))}
              onChange={setAlong}
            />
            <RadioRow
              label="Thick line"
              value={split}
              options={SPLITS.map((value) => ({ value, text: value }))}
              onChange={setSplit}
            />
            {canHalve && (
              <RadioRow label="Epochs shown" value={part} options={PARTS} onChange={setPart} />
            )}
          </div>
        )}
      </div>
      {curves.length === 0 ? (
        <div className="grid gap-4">
          <p className="max-w-measure text-2 text-ink-2">
            Nothing is drawn yet. A run adds a point to each curve at the end of each epoch.
          </p>
          {overlays.length > 0 && (
            <OverlayPicker overlays={overlays} curves={curves} onSwitch={onSwitch} />
          )}
        </div>
      ) : (
        <>
          <div className="grid gap-x-4 gap-y-8 md:grid-cols-2 print:block print:[&>*]:mb-6">
            <CurveChart
              title="Loss"
              metric="loss"
              curves={shown}
              levels={lossLevels}
              epochs={epochs}
              along={along}
              split={split}
            />
            <CurveChart
              title="Accuracy"
              metric="accuracy"
              curves={shown}
              levels={accuracyLevels}
              epochs={epochs}
              along={along}
              split={split}
            />
            {isRateWorthDrawing && (
              <CurveChart
                title="Learning rate"
                metric="rate"
                curves={shown}
                levels={NO_LEVELS}
                epochs={epochs}
                along={along}
                split={split}
              />
            )}
          </div>
          <div className="mt-4 grid gap-4 border-t border-line pt-4">
            <CurveLegend curves={curves} levels={lossLevels} split={split} />
            {focus && focus.epochs.length > 0 && <HearLoss focus={focus} />}
            {overlays.length > 0 && (
              <OverlayPicker overlays={overlays} curves={curves} onSwitch={onSwitch} />
            )}
          </div>
          <FigureTable caption="Loss and accuracy by epoch" {...table} />
        </>
      )}
    </Panel>
  );
});

function toLevels(goal: number | undefined, claim: number | undefined): Level[] {
  const levels: Level[] = [];
  if (goal !== undefined) levels.push({ kind: 'goal', value: goal });
  if (claim !== undefined) levels.push({ kind: 'claim', value: claim });
  return levels;
}
