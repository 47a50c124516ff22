'use client';
/** Measures the device, and what the images of each size weigh, once the sizes come into view. */
import { useCallback, type RefObject } from 'react';
import type { EngineChoice, ExperimentTask } from '@/lib/core/experiment';
import type { DeviceState } from './device-state';
import { listSweepImages } from './range-test/use-range-test';
import type { RunSession } from './run-session';
import { useInView } from './use-in-view';

/** Returns how to ask for it by hand. */
export function useMeasuring({
  task,
  session,
  choice,
  device,
  sizeRef,
  mayMeasure,
}: {
  task: ExperimentTask;
  session: RunSession;
  choice: EngineChoice;
  device: DeviceState;
  sizeRef: RefObject<HTMLElement | null>;
  /** False where nothing can be trained, or the page is not ready. */
  mayMeasure: boolean;
}): () => void {
  const measure = useCallback(() => {
    const sizes = [...task.presets.map((preset) => preset.images), ...listSweepImages(task)];
    session.measure([...new Set(sizes)]);
    session.probe(choice.threads);
  }, [session, task, choice.threads]);
  const isUnmeasured =
    device.probe.kind === 'unknown' || Object.keys(device.downloads).length === 0;
  useInView(sizeRef, mayMeasure && isUnmeasured, measure);
  return measure;
}
