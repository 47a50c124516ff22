'use client';
/** The curves of loss and accuracy with legend, choice of what is drawn, and the same numbers as a table. */
import { memo, useMemo, useState } from 'react';
import { FigureTable } from '@/components/ui/figure-table';
import { Panel } from '@/components/ui/panel';
import type { Target } from '@/lib/core/experiment';
import type { ChosenCurves } from './choose-curves';
import { hasChangingRate, type Level } from './curve';
import { CurveChart } from './curve-chart';
import { CurveLegend } from './curve-legend';
import { tabulateCurves } from './describe-curves';
import { fitEpochAxis } from './fit-axes';
import { OverlayPicker } from './overlay-picker';

const NO_LEVELS: readonly Level[] = [];
/** With fewer epochs, half of them is too little to look at. */
const FEWEST_TO_HALVE = 6;

export const CurvePanel = memo(function CurvePanel({
  chosen,
  goal,
  claim,
  onSwitch,
}: {
  chosen: ChosenCurves;
  goal: Target | null;
  claim: { valAccuracy: number; valLoss: number };
  onSwitch: (id: string, isDrawn: boolean) => void;
}) {
  const { curves, overlays, focus } = chosen;
  const [part, setPart] = useState<'all' | 'second-half'>('all');
  const planned = focus?.isActive ? focus.config.epochs : 0;
  const all = useMemo(() => fitEpochAxis(curves, planned, 'all'), [curves, planned]);
  const canHalve = all.to >= FEWEST_TO_HALVE;
  const epochs = useMemo(
    () => (canHalve ? fitEpochAxis(curves, planned, part) : all),
    [canHalve, curves, planned, part, all],
  );
  const lossLevels = useMemo(() => toLevels(goal?.valLoss, claim.valLoss), [goal, claim]);
  const accuracyLevels = useMemo(
    () => toLevels(goal?.valAccuracy, claim.valAccuracy),
    [goal, claim],
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
        {curves.length > 0 && canHalve && <PartChoice part={part} onChange={setPart} />}
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
          <div className="grid gap-x-4 gap-y-8 md:grid-cols-2">
            <CurveChart
              title="Loss"
              metric="loss"
              curves={curves}
              levels={lossLevels}
              epochs={epochs}
            />
            <CurveChart
              title="Accuracy"
              metric="accuracy"
              curves={curves}
              levels={accuracyLevels}
              epochs={epochs}
            />
            {isRateWorthDrawing && (
              <CurveChart
                title="Learning rate"
                metric="rate"
                curves={curves}
                levels={NO_LEVELS}
                epochs={epochs}
              />
            )}
          </div>
          <div className="mt-4 grid gap-4 border-t border-line pt-4">
            <CurveLegend curves={curves} levels={lossLevels} />
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

function PartChoice({
  part,
  onChange,
}: {
  part: 'all' | 'second-half';
  onChange: (part: 'all' | 'second-half') => void;
}) {
  return (
    <fieldset className="flex items-center gap-4 text-2">
      <legend className="sr-only">Epochs shown</legend>
      {(['all', 'second-half'] as const).map((value) => (
        <label key={value} className="inline-flex min-h-6 items-center gap-1.5">
          <input
            type="radio"
            name="lab-part"
            className="size-4 accent-accent"
            checked={part === value}
            onChange={() => onChange(value)}
          />
          {value === 'all' ? 'All epochs' : 'Second half'}
        </label>
      ))}
    </fieldset>
  );
}

function toLevels(goal: number | undefined, claim: number): Level[] {
  const levels: Level[] = [{ kind: 'claim', value: claim }];
  return goal === undefined ? levels : [{ kind: 'goal', value: goal }, ...levels];
}
