'use client';
/**
 * The experiment of a lesson: settings, run, curves, target and runs. Joins the record, the training
 * session and the settings to views that have props only.
 */
import clsx from 'clsx';
import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import {
  checkLuck,
  findPreset,
  isRateFree,
  measureTarget,
  rateRange,
  toRunConfig,
  writeConfigLink,
  type ExperimentTask,
  type ReferenceRun,
} from '@/lib/core/experiment';
import { NO_PATTERN_PROGRESS } from '@/lib/core/progress';
import { usePatternProgress } from '@/lib/record/use-record';
import { checkSupport } from '@/lib/training/client';
import { chooseCurves } from './curves/choose-curves';
import { MOST_OVERLAYS } from './curves/curve-look';
import { CurvePanel } from './curves/curve-panel';
import { InsidePanel } from './inside/inside-panel';
import { InterruptedRuns } from './interrupted/interrupted-runs';
import { JobPanel } from './jobs/job-panel';
import { sayWhyNoJob } from './jobs/say-why-no-job';
import { useJobs } from './jobs/use-jobs';
import { numberOfRun } from './own-runs';
import { PlateauStepper } from './plateau/plateau-stepper';
import { PredictionPanel } from './predict/prediction-panel';
import { usePrediction } from './predict/use-prediction';
import { RangeTestPanel } from './range-test/range-test-panel';
import { isSweeping } from './range-test/sweep-state';
import { useRangeTest } from './range-test/use-range-test';
import { sayWhatGoesOn } from './range-test/say-what-goes-on';
import { configOf, isActive, isTesting, liveOf, runIdOf } from './run-state';
import { RunPanel } from './run/run-panel';
import { RunsTable } from './runs/runs-table';
import { useRunEdits } from './runs/use-run-edits';
import { useEngineChoice } from './use-engine-choice';
import { SettingsPanel } from './settings/settings-panel';
import { TargetPanel } from './target/target-panel';
import { useFormCommands } from './use-form-commands';
import { useLeaveGuard } from './use-leave-guard';
import { useMeasuring } from './use-measuring';
import { useOwnRuns } from './use-own-runs';
import { usePreparing } from './use-preparing';
import { useShowOnStart } from './use-show-on-start';
import { useSettings } from './use-settings';
import { useTraining } from './use-training';

export interface LabProps {
  /** `course/pattern`. */
  patternId: string;
  task: ExperimentTask;
  referenceRuns: readonly ReferenceRun[];
}

/**
 * The address is known in the browser only, so settings of a link come in with a second mount. Without
 * any there is none, so that a field which was reached before the lab awoke keeps the focus.
 */
export function Lab(props: LabProps) {
  const isInBrowser = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const search = isInBrowser ? window.location.search : '';
  return (
    <Bench
      key={search}
      {...props}
      isReady={isInBrowser}
      search={search}
      unsupported={isInBrowser ? checkSupport() : null}
    />
  );
}

function Bench({
  patternId,
  task,
  referenceRuns,
  isReady,
  search,
  unsupported,
}: LabProps & { isReady: boolean; search: string; unsupported: string | null }) {
  const known = usePatternProgress(patternId);
  const progress = known ?? NO_PATTERN_PROGRESS;
  const recorded = progress.runs;
  const { lab, session, owner } = useTraining(patternId);
  const form = useSettings(task, search);
  const [switched, setSwitched] = useState<Readonly<Record<string, boolean>>>({});
  const headingRef = useRef<HTMLHeadingElement>(null);
  const settingsRef = useRef<HTMLDivElement>(null);
  const sizeRef = useRef<HTMLElement>(null);

  const { run: state } = lab;
  const { device, choice, choose } = useEngineChoice(lab.device, isReady, session);
  const jobs = useJobs(session, choice);
  const isRunning = isActive(state) || jobs.isGoingOn;
  const isTrying = isSweeping(lab.sweep);
  const isLocked = isRunning || isTrying;
  const rangeTest = useRangeTest(task, form.settings, choice, session);
  useLeaveGuard(isRunning);

  const isAble = isReady && unsupported === null;
  const measure = useMeasuring({ task, session, choice, device, sizeRef, mayMeasure: isAble });
  const isFree = !isLocked && !isTesting(state);
  usePreparing(session, form.preset.images, isAble && isFree && device.probe.kind === 'probed');

  const targets = useMemo(
    () =>
      Object.fromEntries(
        task.presets.map((preset) => [preset.id, measureTarget(referenceRuns, preset.id)]),
      ),
    [task, referenceRuns],
  );
  const recordedRates = useMemo(() => listRates(referenceRuns), [referenceRuns]);
  const titles = useMemo(
    () => Object.fromEntries(task.presets.map((preset) => [preset.id, preset.title])),
    [task],
  );

  const currentRunId = runIdOf(state);
  useShowOnStart(headingRef, isRunning && !jobs.isGoingOn ? currentRunId : null);
  const edits = useRunEdits(patternId, recorded);
  const runs = useOwnRuns(recorded, state, edits.deleted, task);
  const planned = useMemo(
    () => form.settings && toRunConfig(form.settings, task),
    [form.settings, task],
  );
  const flow = { patternId, runs, planned, isReady, isLocked, session, choice };
  const prediction = usePrediction(flow);
  const chosen = useMemo(
    () =>
      chooseCurves({
        runs,
        referenceRuns,
        currentRunId,
        preset: form.preset.id,
        planned,
        titles,
        notes: progress.runNotes,
        switched,
      }),
    [runs, referenceRuns, currentRunId, form.preset.id, planned, titles, progress, switched],
  );
  const ownRates = useMemo(() => listRates(runs), [runs]);
  const drawn = useMemo(() => new Set(chosen.curves.map((curve) => curve.id)), [chosen]);
  const shownPreset = chosen.focus?.config.preset ?? form.preset.id;
  const runPreset = configOf(state)?.preset ?? form.preset.id;
  const targetPreset = (isRunning && findPreset(task, runPreset)) || form.preset;

  const onSwitch = useCallback(
    (id: string, isDrawn: boolean) => setSwitched((before) => ({ ...before, [id]: isDrawn })),
    [],
  );
  const { useAgain, useRate, showProblem } = useFormCommands(form, settingsRef, isReady, isLocked);
  const checks = useMemo(() => checkLuck(recorded, targets), [recorded, targets]);
  const onStart = (): void => (planned ? prediction.begin() : showProblem());
  const makeLink = (): string => {
    const { origin, pathname } = window.location;
    return `${origin}${pathname}${form.settings ? writeConfigLink(form.settings) : ''}`;
  };

  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[22rem_minmax(0,1fr)] print:block">
      <div id="lab-settings" ref={settingsRef} className="min-w-0 print:hidden">
        <SettingsPanel
          task={task}
          form={form}
          device={device}
          engineChoice={choice}
          onChooseEngine={choose}
          targets={targets}
          recordedRates={recordedRates}
          ownRates={ownRates}
          isReady={isReady}
          occupied={isRunning ? 'run' : isTrying ? 'range-test' : null}
          unsupported={unsupported}
          makeLink={makeLink}
          onProbe={measure}
          onStart={onStart}
          sizeRef={sizeRef}
        />
      </div>
      {/* On narrow pages a run that was started stands above its settings. */}
      <div
        className={clsx(
          'grid min-w-0 grid-cols-1 gap-4',
          (state.kind !== 'idle' || prediction.asked) && 'max-xl:order-first',
        )}
      >
        <InterruptedRuns
          task={task}
          owner={owner}
          recorded={known && recorded}
          state={state}
          session={session}
          choice={choice}
          titles={titles}
          isOccupied={isLocked || isTesting(state)}
        />
        <PredictionPanel
          flow={prediction}
          focus={chosen.focus}
          prediction={progress.predictions.get(chosen.focus?.runId ?? '') ?? null}
        />
        <RunPanel
          state={state}
          number={numberOfRun(recorded, currentRunId)}
          titles={titles}
          isProbing={device.probe.kind === 'probing'}
          pace={device.probe.kind === 'probed' ? device.probe.result : null}
          target={targets[runPreset] ?? null}
          mayMoveRate={isRateFree(task)}
          isOccupied={isTrying}
          headingRef={headingRef}
          record={runs.find((run) => run.runId === currentRunId)?.record ?? null}
          onPause={session.pause}
          onGoOn={session.goOn}
          onStop={session.stop}
          onTest={session.test}
          onRetry={onStart}
        />
        {isRateFree(task) && (
          <RangeTestPanel
            state={lab.sweep}
            form={rangeTest}
            device={device}
            range={rateRange(task)}
            blocked={unsupported ?? sayWhatGoesOn(isRunning, isTesting(state))}
            isReady={isReady}
            onUnreadable={showProblem}
            onStop={session.stopSweep}
            onUse={useRate}
          />
        )}
        <JobPanel
          jobs={jobs}
          runs={runs}
          checks={checks}
          targets={targets}
          titles={titles}
          planned={planned}
          range={isRateFree(task) ? rateRange(task) : null}
          marks={[...new Set([...recordedRates, ...ownRates])]}
          blocked={unsupported ?? sayWhyNoJob(isRunning, isTrying)}
          isReady={isReady}
        />
        <CurvePanel
          chosen={chosen}
          goal={targets[shownPreset] ?? null}
          claim={task.claimed?.target ?? null}
          onSwitch={onSwitch}
        />
        <InsidePanel
          state={lab.inside}
          engine={liveOf(state)?.engine ?? null}
          number={numberOfRun(recorded, lab.inside.runId)}
        />
        <PlateauStepper
          runs={runs}
          referenceRuns={referenceRuns}
          titles={titles}
          inForm={form.settings?.schedule ?? null}
        />
        <TargetPanel
          task={task}
          preset={targetPreset}
          target={targets[targetPreset.id] ?? null}
          runs={runs}
          referenceRuns={referenceRuns}
        />
        <RunsTable
          runs={runs}
          titles={titles}
          targets={targets}
          focusId={chosen.focus?.runId ?? null}
          drawn={drawn}
          isFull={chosen.overlays.filter((overlay) => overlay.isDrawn).length >= MOST_OVERLAYS}
          isLocked={isLocked}
          onSwitch={onSwitch}
          notes={progress.runNotes}
          edits={edits}
          onUseAgain={useAgain}
        />
      </div>
    </div>
  );
}

/** Each rate once, rising. */
function listRates(runs: readonly { config: { learningRate: number } }[]): number[] {
  return [...new Set(runs.map((run) => run.config.learningRate))].sort((a, b) => a - b);
}
