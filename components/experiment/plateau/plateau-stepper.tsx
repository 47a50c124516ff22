'use client';
/** ReduceLROnPlateau over a run, epoch by epoch: what the rule holds, what it does, and where the two rules part. */
import { memo, useMemo, useState } from 'react';
import { formatRate } from '@/components/progress/format-figures';
import { Panel } from '@/components/ui/panel';
import {
  MONITORS,
  nameSchedule,
  PLATEAU_RULES,
  replayPlateau,
  type PlateauSchedule,
  type ReferenceRun,
  type Schedule,
} from '@/lib/core/experiment';
import type { OwnRun } from '../own-runs';
import { FactList } from '../run/fact-list';
import { besideStrip, EpochStrip, StripLegend } from './epoch-strip';
import { explainDifferences, explainStep, formatMetric, REASON_NAMES } from './explain-step';
import { chooseParameters, listSteppable, type SteppableRun } from './list-steppable';
import { StepTable } from './step-table';

const FROM_SENTENCES = {
  run: 'The run followed these parameters.',
  form: 'The run followed another schedule. This is what the parameters in the settings would have made of its figures; the figures would have become others after the first reduction.',
  suggestion:
    'The run followed another schedule. This is what a plateau schedule would have made of its figures; the figures would have become others after the first reduction.',
} as const;

export const PlateauStepper = memo(function PlateauStepper({
  runs,
  referenceRuns,
  titles,
  inForm,
}: {
  runs: readonly OwnRun[];
  referenceRuns: readonly ReferenceRun[];
  titles: Readonly<Record<string, string>>;
  /** The schedule of the settings; null while it cannot be read. */
  inForm: Schedule | null;
}) {
  const steppable = useMemo(
    () => listSteppable(runs, referenceRuns, titles),
    [runs, referenceRuns, titles],
  );
  const [chosenId, setChosenId] = useState<string | null>(null);
  const run = steppable.find(({ id }) => id === chosenId) ?? steppable[0];
  return (
    <Panel aria-labelledby="lab-plateau" className="max-sm:p-4 print:hidden">
      <h3 id="lab-plateau" className="mb-2 font-sans text-3 tracking-[0]">
        Plateau stepper
      </h3>
      {run ? (
        <>
          <label className="block max-w-[30rem] text-2">
            <span className="mb-1 block font-medium">Run</span>
            <select
              value={run.id}
              onChange={({ target }) => setChosenId(target.value)}
              className="block min-h-10 w-full rounded-1 border border-line-strong bg-surface px-2 py-2"
            >
              {steppable.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <Steps key={run.id} run={run} inForm={inForm} />
        </>
      ) : (
        <p className="max-w-measure text-2 text-ink-2">
          Nothing to step through yet. After a run you can follow here, epoch by epoch, when a
          plateau schedule reduces the rate and why.
        </p>
      )}
    </Panel>
  );
});

function Steps({ run, inForm }: { run: SteppableRun; inForm: Schedule | null }) {
  const { parameters, from } = chooseParameters(run, inForm);
  const [chosenRule, setChosenRule] = useState<PlateauSchedule['rule'] | null>(null);
  const [place, setPlace] = useState(0);
  const { epochs, config } = run;
  const replay = (rule: PlateauSchedule['rule']) =>
    replayPlateau({ ...parameters, rule }, epochs, config.learningRate);
  const replays = { keras: replay('keras'), pytorch: replay('pytorch') };

  const rule = chosenRule ?? parameters.rule;
  const step = replays[rule][place]!;
  const { epoch, metric, after, rate, nextRate, reason } = step;
  const followed = { ...parameters, rule };
  return (
    <div className="mt-4 grid gap-4">
      <p className="max-w-[46rem] text-2 text-ink-2">
        {capitalize(nameSchedule(followed)!)}, smallest improvement {parameters.minDelta}, cooldown{' '}
        {parameters.cooldown}, lowest rate {formatRate(parameters.minRate)}. {FROM_SENTENCES[from]}
        {from === 'run' && rule !== parameters.rule && ' The other rule decided in it.'}
      </p>
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-1 text-2">
        <legend className="float-left mr-4 font-medium">Rule</legend>
        {(['keras', 'pytorch'] as const).map((known) => (
          <label key={known} className="inline-flex min-h-6 items-center gap-2">
            <input
              type="radio"
              name="lab-plateau-rule"
              className="size-4 accent-accent"
              checked={rule === known}
              onChange={() => setChosenRule(known)}
            />
            {PLATEAU_RULES[known]}
          </label>
        ))}
      </fieldset>
      <div>
        <EpochStrip replays={replays} rule={rule} place={place} />
        <input
          type="range"
          aria-label="Epoch"
          aria-valuetext={`Epoch ${epoch}: ${REASON_NAMES[reason]}, rate ${formatRate(nextRate)}`}
          min={1}
          max={epochs.length}
          step={1}
          value={place + 1}
          onChange={({ target }) => setPlace(target.valueAsNumber - 1)}
          style={besideStrip(epochs.length)}
          className="mt-1 block h-6 cursor-pointer accent-accent"
        />
        <StripLegend />
      </div>
      <div>
        <p className="text-3 font-semibold">
          End of epoch {epoch}: {REASON_NAMES[reason]}
        </p>
        <p aria-live="polite" className="mt-1 max-w-[46rem] text-2">
          {explainStep(step, followed)}
        </p>
        <FactList
          facts={[
            { name: MONITORS[parameters.monitor], value: formatMetric(parameters.monitor, metric) },
            {
              name: 'Best',
              value: after.best === null ? '–' : formatMetric(parameters.monitor, after.best),
            },
            { name: 'Wait', value: after.wait },
            { name: 'Cooldown', value: after.cooldown },
            { name: 'Rate', value: formatRate(rate) },
            { name: 'Next rate', value: formatRate(nextRate) },
          ]}
        />
      </div>
      <p className="max-w-[46rem] text-2 text-ink-2">
        {explainDifferences(replays.keras, replays.pytorch)}
      </p>
      <StepTable replays={replays} monitor={parameters.monitor} />
    </div>
  );
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
