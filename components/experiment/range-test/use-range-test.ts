'use client';
/** The range test of the lab: the ends as typed, the plan that follows from them, and its start. */
import { useState } from 'react';
import {
  DEFAULT_SWEEP,
  listBatchSizes,
  parseSweep,
  planRangeTest,
  recipeOf,
  toRunConfig,
  type EngineChoice,
  type ExperimentTask,
  type RangeTest,
  type ReadSweep,
  type Settings,
  type SweepText,
} from '@/lib/core/experiment';
import { formatRate } from '@/components/progress/format-figures';
import type { RunSession } from '../run-session';

export interface RangeTestForm extends ReadSweep {
  text: SweepText;
  change(end: keyof SweepText, text: string): void;
  /** Null while the ends, or the settings of the lab, cannot be read. */
  plan: RangeTest | null;
  /** Does nothing without a plan. */
  start(): void;
}

const INITIAL: SweepText = {
  lowest: formatRate(DEFAULT_SWEEP.lowest),
  highest: formatRate(DEFAULT_SWEEP.highest),
};

export function useRangeTest(
  task: ExperimentTask,
  settings: Settings | null,
  choice: EngineChoice,
  session: RunSession,
): RangeTestForm {
  const [text, setText] = useState(INITIAL);
  const read = parseSweep(text);
  const plan =
    settings && read.sweep ? planRangeTest(toRunConfig(settings, task), read.sweep) : null;
  return {
    ...read,
    text,
    change: (end, value) => setText((before) => ({ ...before, [end]: value })),
    plan,
    start() {
      // There wherever training is: both need a secure context.
      if (plan) session.sweep(crypto.randomUUID(), plan, choice);
    },
  };
}

/** The numbers of images that a range test of each size looks at, for asking what they weigh. */
export function listSweepImages(task: ExperimentTask): number[] {
  const { seed, presets } = task;
  const recipe = recipeOf(task);
  const sizes = presets.flatMap(({ images }) =>
    listBatchSizes(task).map(
      (batchSize) => planRangeTest({ ...recipe, images, batchSize, seed }, DEFAULT_SWEEP).images,
    ),
  );
  return [...new Set(sizes)];
}
