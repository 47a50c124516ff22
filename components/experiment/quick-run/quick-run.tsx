'use client';
/**
 * A run of the learner's own in the smallest size, for a question that asks about one: offered,
 * trained in this tab and put into the record. Its looks are decided in quick-run-view.tsx.
 */
import { useSyncExternalStore } from 'react';
import { initialSettings, toRunConfig, type ExperimentTask } from '@/lib/core/experiment';
import { checkSupport } from '@/lib/training/check-support';
import { isActive } from '../run-state';
import { useLeaveGuard } from '../use-leave-guard';
import { useTraining } from '../use-training';
import { QuickRunView } from './quick-run-view';

const QUICK_PRESET = 'quick';

export interface QuickRunProps {
  /** `course/pattern`: where the run is recorded. */
  patternId: string;
  task: ExperimentTask;
}

export function QuickRun({ patternId, task }: QuickRunProps) {
  const { lab, session } = useTraining(patternId);
  const unsupported = useUnsupported();
  useLeaveGuard(isActive(lab.run));
  const config = toRunConfig(initialSettings(task, QUICK_PRESET), task);
  const { probe } = lab.device;
  return (
    <QuickRunView
      config={config}
      state={lab.run}
      pace={probe.kind === 'probed' ? probe.result : null}
      isProbing={probe.kind === 'probing'}
      unsupported={unsupported}
      // There wherever training is: both need a secure context.
      onStart={() => session.start(crypto.randomUUID(), config)}
      onStop={session.stop}
    />
  );
}

/** A sentence that says what is missing; null where nothing is, and on the server. */
function useUnsupported(): string | null {
  return useSyncExternalStore(
    neverChanges,
    () => checkSupport(),
    () => null,
  );
}

const neverChanges = () => () => {};
