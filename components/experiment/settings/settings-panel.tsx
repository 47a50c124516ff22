'use client';
/** The settings of the lab: what is locked, what may change, the size, and the button that starts. Props only. */
import { Play } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import {
  initialBatchSize,
  isBatchSizeFree,
  recipeOf,
  type EngineChoice,
  type ExperimentTask,
  type Target,
} from '@/lib/core/experiment';
import type { DeviceState } from '../device-state';
import type { SettingsForm } from '../use-settings';
import { BatchSizeField } from './batch-size-field';
import { NetworkTable } from '../network/network-table';
import { CopyLink } from './copy-link';
import { EngineNote } from './engine-note';
import { FixedList } from './fixed-list';
import { PresetCards } from './preset-cards';
import { RateField } from './rate-field';
import { ScheduleSection } from './schedule-section';
import { SeedField } from './seed-field';
import { describePlan } from './describe-plan';

export interface SettingsPanelProps {
  task: ExperimentTask;
  form: SettingsForm;
  /** With the chosen engine in the place of the fastest. */
  device: DeviceState;
  engineChoice: EngineChoice;
  onChooseEngine: (choice: EngineChoice) => void;
  targets: Readonly<Record<string, Target | null>>;
  recordedRates: readonly number[];
  ownRates: readonly number[];
  /** False until the page's code runs in the browser: what was typed before would be lost. */
  isReady: boolean;
  /** What is going on: nothing can be changed then. Null where nothing is. */
  occupied: 'run' | 'range-test' | null;
  /** Why this browser cannot train; null where it can. */
  unsupported: string | null;
  makeLink: () => string;
  onProbe: () => void;
  onStart: () => void;
  /** The size section, looked at to know when the lab comes into view. */
  sizeRef: RefObject<HTMLElement | null>;
}

export function SettingsPanel(props: SettingsPanelProps) {
  const { task, form, device, targets, isReady, occupied, unsupported } = props;
  const isFixed = occupied !== null || !isReady;
  return (
    <form aria-label="Settings" onSubmit={(event) => event.preventDefault()}>
      <Panel className="grid gap-x-12 gap-y-6 max-sm:p-4 md:grid-cols-2 xl:grid-cols-1">
        <Section title="Stays as it is">
          <FixedList task={task} />
          <NetworkTable network={task.network} />
        </Section>
        <Section
          title="Yours to change"
          isLocked={isFixed}
          className="md:max-xl:border-t-0 md:max-xl:pt-0"
        >
          {form.linkNotes.map((note) => (
            <p
              key={note}
              className="mb-3 border-l-3 border-caution bg-caution-soft px-3 py-2 text-1"
            >
              {note}
            </p>
          ))}
          <RateField
            form={form}
            task={task}
            recordedRates={props.recordedRates}
            ownRates={props.ownRates}
          />
          {isBatchSizeFree(task) && <BatchSizeField form={form} task={task} />}
          <SeedField form={form} />
        </Section>
        {task.schedules && (
          <Section title="Schedule" isLocked={isFixed}>
            <ScheduleSection form={form} />
          </Section>
        )}
        <Section title="Size" isLocked={isFixed} sectionRef={props.sizeRef}>
          <PresetCards
            task={task}
            chosen={form.text.preset}
            batchSize={form.settings?.batchSize ?? initialBatchSize(task)}
            device={device}
            targets={targets}
            onChoose={form.choosePreset}
          />
          {unsupported === null && (
            // As high as the note will be when the device is measured, so that the button below stays in its place.
            <div className="mt-3 min-h-26 sm:max-md:min-h-16">
              <EngineNote
                isOtherNetwork={recipeOf(task).network !== undefined}
                probe={device.probe}
                onProbe={props.onProbe}
                choice={props.engineChoice}
                onChoose={props.onChooseEngine}
              />
            </div>
          )}
        </Section>
        <Section title="Run">
          {unsupported ? (
            <p className="border-l-3 border-caution bg-caution-soft px-3 py-2 text-2">
              {unsupported}
            </p>
          ) : (
            <>
              <p className="mb-3 min-h-10 text-2 text-ink-2">
                {occupied === null ? describePlan(form, task, device) : OCCUPIED[occupied]}
              </p>
              <Button look="primary" className="w-full" disabled={isFixed} onClick={props.onStart}>
                <Play aria-hidden size={20} strokeWidth={1.75} />
                {occupied === 'run' ? 'Running' : 'Start training'}
              </Button>
            </>
          )}
          <div className="mt-2 -ml-2">
            <CopyLink makeLink={props.makeLink} disabled={!isReady || form.settings === null} />
          </div>
        </Section>
      </Panel>
    </form>
  );
}

const OCCUPIED = {
  run: 'A run is going on. Stop it to start another.',
  'range-test': 'A range test is going on. Stop it to start a run.',
};

function Section({
  title,
  isLocked = false,
  className = '',
  sectionRef,
  children,
}: {
  title: string;
  isLocked?: boolean;
  className?: string;
  sectionRef?: RefObject<HTMLElement | null>;
  children: ReactNode;
}) {
  return (
    <section
      ref={sectionRef}
      className={`min-w-0 border-t border-line pt-6 first:border-t-0 first:pt-0 ${className}`}
    >
      <h3 className="mb-2 font-sans text-3 tracking-[0]">{title}</h3>
      <fieldset disabled={isLocked} className="min-w-0">
        {children}
      </fieldset>
    </section>
  );
}
