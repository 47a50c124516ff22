/** Imports while something else goes on or goes wrong: another tab, a slow disk, no room, no storage. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { eventSchema } from '@/lib/core/progress';
import { anAnswer, oneOfEach, someAnswers } from '@/lib/interchange/record-file/events.fixture';
import { applyImport, previewImport } from './import-record';
import {
  aDevice,
  bring,
  closeDevices,
  fileOf,
  idsOf,
  preview,
  reasonOf,
  shownBy,
} from './import.fixture';
import { createImportTarget } from './record-actions';
import { aTab } from './record.fixture';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeDevices();
});

it('can finish an import that broke off, and take it back as a whole', async () => {
  const device = await aDevice();
  await device.tab.switchProfile('ada');
  const file = fileOf(someAnswers(5));
  const { mergeEvents } = device.target;
  const breakOff = vi.spyOn(device.target, 'mergeEvents').mockImplementation(async (events) => {
    await mergeEvents(events.slice(0, 2));
    throw new Error('no room');
  });
  await expect(bring(file, device)).rejects.toThrow('no room');
  expect(shownBy(device)?.patterns['vision/rates']?.answers).toHaveLength(2);
  breakOff.mockRestore();
  const { added, undoId } = await bring(file, device);
  expect(added).toBe(3);
  expect(shownBy(device)?.patterns['vision/rates']?.answers).toHaveLength(5);
  await device.tab.undo(undoId!);
  expect(shownBy(device)).toEqual({ patterns: {}, last: null });
});

it('keeps a copy of what there was before anything is written', async () => {
  const device = await aDevice();
  await device.target.mergeEvents(someAnswers(2));
  const backUp = vi.spyOn(device.target, 'backUp').mockRejectedValue(new Error('no room'));
  await expect(bring(fileOf(oneOfEach('phone')), device)).rejects.toThrow('no room');
  expect(backUp).toHaveBeenCalledOnce();
  expect(device.target.allEvents()).toEqual(someAnswers(2));
});

it('sees what another tab has added since the preview', async () => {
  const device = await aDevice('import-two-tabs');
  const previewed = await preview(fileOf(someAnswers(4)), device);
  await device.target.mergeEvents(someAnswers(3));
  expect(await applyImport(previewed, device.target)).toMatchObject({ added: 1 });
});

it('waits for the record before it says what is new', async () => {
  const device = await aDevice('import-waits');
  await device.target.mergeEvents(someAnswers(3));
  const tab = aTab({ database: 'import-waits' });
  const previewed = await previewImport(fileOf(someAnswers(4)), createImportTarget(tab));
  await tab.close();
  expect(previewed).toMatchObject({ newEvents: 1 });
});

it('has everything on disk when it is done', async () => {
  const device = await aDevice('import-on-disk');
  await bring(fileOf(someAnswers(4_500)), device);
  const other = await aDevice('import-on-disk');
  await other.tab.finish();
  expect(idsOf(other)).toHaveLength(4_500);
  for (const event of other.target.allEvents()) expect(eventSchema.parse(event)).toEqual(event);
});

it('waits for a slow disk, where a single answer would not', async () => {
  const device = await aDevice('import-slow', { patienceMs: 0 });
  expect(await bring(fileOf(someAnswers(50)), device)).toMatchObject({ added: 50 });
  const other = await aDevice('import-slow', { patienceMs: 0 });
  expect(await preview(fileOf(someAnswers(60)), other)).toMatchObject({ newEvents: 10, known: 50 });
});

function refuse(): never {
  throw new DOMException('storage is switched off', 'SecurityError');
}

it('refuses any file while nothing can be saved', async () => {
  const factory = { open: refuse, databases: refuse, deleteDatabase: refuse, cmp: refuse };
  const device = await aDevice('import-nowhere', { factory });
  const ready = await preview(fileOf(someAnswers(1)), await aDevice());
  const sentence =
    /^Nothing can be imported at the moment\. This browser does not let this site store anything/;
  expect(reasonOf(await previewImport(fileOf(someAnswers(1)), device.target))).toMatch(sentence);
  await expect(applyImport(ready, device.target)).rejects.toThrow(sentence);
  expect(device.target.allEvents()).toEqual([]);
});

it('leaves a record of a newer version untouched', async () => {
  const device = await aDevice('import-newer');
  await device.tab.record(anAnswer('q1'));
  const ready = await preview(fileOf(someAnswers(1)), device);
  const db = await openDB('import-newer');
  const [stored] = (await db.getAll('events')) as { id: string; v: number; check?: string }[];
  const { check: _, ...event } = stored!;
  await db.put('events', { ...event, id: 'newer', v: 2 });
  const before = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  const newer = await aDevice('import-newer');
  await expect(applyImport(ready, newer.target)).rejects.toThrow('saved by a newer version');
  const after = await Promise.all([...db.objectStoreNames].map((name) => db.getAll(name)));
  db.close();
  expect(after).toEqual(before);
});
