/** Tabs of one browser for tests: records on one database, with facts to put into them. */
import type { Answered, Happening } from '@/lib/core/progress';
import type { LearningRecord, RecordOptions } from './learning-record';
import type { MirrorStorage } from './mirror-events';
import { createOperations, type RecordOperations } from './record-actions';
import { createLearningRecord } from './record-store';

export type Tab = LearningRecord & RecordOperations;

export const AT = '2026-03-01T10:00:00.000Z';

export function aTab(options: RecordOptions): Tab {
  const record = createLearningRecord({ now: () => AT, storage: null, ...options });
  return { ...record, ...createOperations(record) };
}

/** Resolves when the tab has read the record, or told why it cannot. */
export async function load(tab: Tab): Promise<Tab> {
  tab.start();
  if (tab.store.getState().status.state !== 'loading') return tab;
  return new Promise((resolve) => {
    const stop = tab.store.subscribe(({ status }) => {
      if (status.state === 'loading') return;
      stop();
      resolve(tab);
    });
  });
}

export function anAnswer(questionId: string, fields: Partial<Answered> = {}): Happening {
  return {
    type: 'answered',
    payload: {
      pattern: 'vision/rates',
      set: 'practice',
      questionId,
      contentHash: 'h1',
      choiceIds: ['a'],
      correct: true,
      hintsUsed: 0,
      orderSeed: 1,
      certainty: null,
      ...fields,
    },
  };
}

/** The questions of the answers that a tab shows, in order of their names. */
export function answersOf(tab: Tab): string[] {
  const patterns = Object.values(tab.store.getState().progress?.patterns ?? {});
  return patterns.flatMap(({ answers }) => answers.map(({ questionId }) => questionId)).sort();
}

/** What stands in for `localStorage`. */
export function aStorage(): MirrorStorage & { items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
  };
}
