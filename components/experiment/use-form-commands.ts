'use client';
/** What other parts of the lab and of the lesson do to the settings form: each ends with the focus at the field that matters. */
import { useCallback, useEffect, type RefObject } from 'react';
import type { ReadSettings, RunConfig } from '@/lib/core/experiment';
import { formatRate } from '@/components/progress/format-figures';
import { answerBonusRequests } from './bonus/bonus-request';
import type { SettingsForm } from './use-settings';

export interface FormCommands {
  /** Sets everything as a run had it. */
  useAgain(config: RunConfig): void;
  useRate(rate: number): void;
  /** Leads to the first field that cannot be read. */
  showProblem(): void;
}

export function useFormCommands(
  form: SettingsForm,
  settingsRef: RefObject<HTMLElement | null>,
  isReady: boolean,
  isLocked: boolean,
): FormCommands {
  const { takeOver, chooseSchedule } = form;
  useEffect(() => {
    if (!isReady) return;
    return answerBonusRequests(() => {
      if (isLocked) return 'locked';
      chooseSchedule('plateau');
      focusField(settingsRef.current, 'schedule');
      return 'set';
    });
  }, [isLocked, isReady, chooseSchedule, settingsRef]);
  const useAgain = useCallback(
    (config: RunConfig) => {
      takeOver(config);
      focusField(settingsRef.current, 'rate', 'seed');
    },
    [takeOver, settingsRef],
  );
  return {
    useAgain,
    useRate(rate) {
      form.change('rate', formatRate(rate));
      focusField(settingsRef.current, 'rate');
    },
    showProblem: () => focusField(settingsRef.current, firstProblem(form.problems)),
  };
}

function firstProblem({ rate, epochs, seed, schedule }: ReadSettings['problems']): string {
  if (rate) return 'rate';
  if (epochs) return 'epochs';
  return seed ? 'seed' : `schedule-${Object.keys(schedule)[0]}`;
}

/** The first of the fields that the task leaves free. */
function focusField(settings: HTMLElement | null, ...fields: readonly string[]): void {
  const found = fields
    .map((field) => settings?.querySelector<HTMLElement>(`[data-field="${field}"]`))
    .find((element) => element);
  found?.focus();
}
