/** Devices that exchange files, for tests: each a record of its own unless told. */
import { listProfiles, type LearningEvent, type ProfileSummary } from '@/lib/core/progress';
import { exportRecord } from './export-record';
import {
  applyImport,
  previewImport,
  type ImportOutcome,
  type ImportPreview,
  type ImportTarget,
  type ReadyImport,
} from './import-record';
import type { RecordOptions } from './learning-record';
import { createImportTarget } from './record-actions';
import { aTab, load, type Tab } from './record.fixture';

export interface Device {
  tab: Tab;
  target: ImportTarget;
}

export const EXPORTED_AT = '2026-03-02T08:00:00.000Z';
const open: Tab[] = [];
let databases = 0;

/** Closes all that were opened. */
export async function closeDevices(): Promise<void> {
  await Promise.all(open.splice(0).map((tab) => tab.close()));
}

/** A browser with a record of its own, or another tab on the record named. */
export async function aDevice(
  database = `import-${++databases}`,
  options: RecordOptions = {},
): Promise<Device> {
  const tab = await load(aTab({ database, ...options }));
  open.push(tab);
  return { tab, target: createImportTarget(tab) };
}

export function fileOf(events: readonly LearningEvent[], current: string | null = null): File {
  return new File([exportRecord(events, EXPORTED_AT, current).blob], 'tenfold.jsonl');
}

export function exportOf({ tab, target }: Device): File {
  return fileOf(target.allEvents(), tab.store.getState().profileId);
}

export async function preview(file: File, { target }: Device): Promise<ReadyImport> {
  const previewed = await previewImport(file, target);
  if (previewed.kind === 'refused') throw new Error(previewed.reason);
  return previewed;
}

export async function bring(file: File, device: Device): Promise<ImportOutcome> {
  return applyImport(await preview(file, device), device.target);
}

export function reasonOf(previewed: ImportPreview): string {
  return previewed.kind === 'refused' ? previewed.reason : previewed.kind;
}

export function idsOf({ target }: Device): string[] {
  return target
    .allEvents()
    .filter(({ type }) => type !== 'imported')
    .map(({ id }) => id)
    .sort();
}

/** In order of their ids: at one and the same time their order says nothing. */
export function profilesOf({ target }: Device): ProfileSummary[] {
  return listProfiles(target.allEvents()).sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function shownBy({ tab }: Device) {
  return tab.store.getState().progress;
}
