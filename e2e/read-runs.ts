/** The runs on record, in its order, without the times of their epochs. */
import type { Page } from '@playwright/test';

export interface RecordedRun {
  runId: string;
  config: Record<string, unknown>;
  outcome: { kind: string };
  engine: { backend: string };
  engineChanges?: { engine: { backend: string }; reason: string }[];
  epochs: Record<string, number>[];
}

export async function readRuns(page: Page): Promise<RecordedRun[]> {
  const stored = await page.evaluate(
    () =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open('tenfold');
        request.onerror = () => reject(new Error('The record cannot be opened.'));
        request.onsuccess = () => {
          const all = request.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );
  const runs = (stored as { type: string; at: string; payload: { run: RecordedRun } }[])
    .filter(({ type }) => type === 'run-finished')
    .sort((a, b) => a.at.localeCompare(b.at));
  return runs.map(({ payload: { run } }) => ({
    ...run,
    epochs: run.epochs.map((figures) => ({ ...figures, elapsedMs: 0 })),
  }));
}
