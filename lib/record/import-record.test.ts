import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import {
  anAnswer,
  anEvent,
  oneOfEach,
  someAnswers,
} from '@/lib/interchange/record-file/events.fixture';
import { previewImport } from './import-record';
import {
  EXPORTED_AT,
  aDevice,
  bring,
  closeDevices,
  exportOf,
  fileOf,
  idsOf,
  preview,
  profilesOf,
  reasonOf,
  shownBy,
  type Device,
} from './import.fixture';

afterEach(async () => {
  vi.restoreAllMocks();
  await closeDevices();
});

it('says what a file would bring and changes nothing', async () => {
  const device = await aDevice();
  await device.target.mergeEvents(someAnswers(2));
  const before = device.target.allEvents();
  const events = [...someAnswers(3), ...oneOfEach('phone', 'grace').slice(0, 3)];
  expect(await preview(fileOf(events), device)).toMatchObject({
    kind: 'ready',
    fileName: 'tenfold.jsonl',
    exportedAt: EXPORTED_AT,
    newEvents: 4,
    known: 2,
    changed: 0,
    problems: [],
    unlistedProblems: 0,
    newer: false,
    owner: null,
    profiles: [
      { id: 'ada', name: null, place: 'here', newEvents: 1, known: 2 },
      { id: 'grace', name: 'Ada', place: 'elsewhere', newEvents: 3, known: 0 },
    ],
    contents: [
      { pattern: null, type: 'profile-named', newEvents: 1, known: 0 },
      { pattern: 'vision/rates', type: 'answered', newEvents: 1, known: 2 },
      { pattern: 'vision/rates', type: 'opened', newEvents: 1, known: 0 },
      { pattern: 'vision/rates', type: 'read', newEvents: 1, known: 0 },
    ],
  });
  expect(device.target.allEvents()).toEqual(before);
});

it('refuses a file that is too large without reading it', async () => {
  const file = new File(['x'], 'film.mp4');
  Object.defineProperty(file, 'size', { value: 63.24 * 1024 * 1024 });
  const read = vi.spyOn(file, 'text');
  expect(reasonOf(await previewImport(file, (await aDevice()).target))).toBe(
    'This file has 63.2 MB. An export of this site has at most 50 MB, so it was not read.',
  );
  expect(read).not.toHaveBeenCalled();
});

it('refuses a file that the browser cannot read', async () => {
  const file = new File(['x'], 'gone.jsonl');
  vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(reasonOf(await previewImport(file, (await aDevice()).target))).toBe(
    'The browser could not read this file (NotReadableError). It may have been moved or changed; choose it again.',
  );
});

it('refuses a file that is no record with the reason', async () => {
  const file = new File(['Dear diary,'], 'diary.txt');
  expect(reasonOf(await previewImport(file, (await aDevice()).target))).toMatch(
    /^This is not a record of this site: /,
  );
});

it('gives a wiped device its state back: every profile, and whose turn it was', async () => {
  const device = await aDevice();
  await device.tab.record(anAnswer('q1'));
  await device.tab.addProfile('Grace');
  await device.tab.record(anAnswer('q2', false));
  await device.tab.record(anAnswer('q3'));
  await device.tab.reset('vision/rates');
  await device.tab.record(anAnswer('q4'));
  const wiped = await aDevice();
  await bring(exportOf(device), wiped);
  expect(shownBy(wiped)).toEqual(shownBy(device));
  expect(shownBy(wiped)?.patterns['vision/rates']?.answers).toHaveLength(1);
  expect(profilesOf(wiped)).toEqual(profilesOf(device));
  expect(idsOf(wiped)).toEqual(idsOf(device));
});

it('adds nothing when a file is imported again', async () => {
  const device = await aDevice();
  const file = fileOf(oneOfEach());
  await bring(file, device);
  const once = device.target.allEvents();
  expect(await preview(file, device)).toMatchObject({ newEvents: 0, known: 11 });
  expect(await bring(file, device)).toEqual({ added: 0, undoId: null });
  expect(device.target.allEvents()).toEqual(once);
});

it('takes an import back, and brings it again', async () => {
  const device = await aDevice();
  await device.tab.switchProfile('ada');
  await device.target.mergeEvents(someAnswers(2, 'tablet'));
  const before = shownBy(device);
  const file = fileOf(someAnswers(5));
  const { added, undoId } = await bring(file, device);
  expect(added).toBe(5);
  const after = shownBy(device);
  expect(after?.patterns['vision/rates']?.answers).toHaveLength(7);
  await device.tab.undo(undoId!);
  expect(shownBy(device)).toEqual(before);
  expect(await preview(file, device)).toMatchObject({ newEvents: 5, known: 0 });
  await bring(file, device);
  expect(shownBy(device)).toEqual(after);
});

it('does not hide on one device what another took back for itself', async () => {
  const [phone, laptop] = [await aDevice(), await aDevice()];
  await phone.tab.record(anAnswer('q1'));
  await laptop.tab.record(anAnswer('q2'));
  const { undoId } = await bring(exportOf(phone), laptop);
  await laptop.tab.undo(undoId!);
  await bring(exportOf(laptop), phone);
  expect(shownBy(phone)?.patterns['vision/rates']?.answers).toHaveLength(1);
});

it('keeps another profile apart until it is joined', async () => {
  const device = await aDevice();
  await device.tab.record(anAnswer('q1'));
  await bring(fileOf(someAnswers(3, 'phone', 'grace'), 'grace'), device);
  expect(shownBy(device)?.patterns['vision/rates']?.answers).toHaveLength(1);
  await device.tab.joinProfile('grace');
  expect(shownBy(device)?.patterns['vision/rates']?.answers).toHaveLength(4);
});

it('goes on as the profile of the file where nobody has begun, and only there', async () => {
  const [fresh, used] = [await aDevice(), await aDevice()];
  await used.tab.record(anAnswer('q1'));
  const own = used.tab.store.getState().profileId;
  const file = fileOf([...someAnswers(3), ...someAnswers(2, 'phone', 'grace')], 'grace');
  await bring(file, fresh);
  await bring(file, used);
  expect(fresh.tab.store.getState().profileId).toBe('grace');
  expect(used.tab.store.getState().profileId).toBe(own);
});

it('keeps one of two events with one id, the same whatever is imported first', async () => {
  const [one, other] = [anEvent(1, anAnswer('q1')), anEvent(1, anAnswer('q2'))];
  const [first, second] = [await aDevice(), await aDevice()];
  for (const event of [one, other]) await bring(fileOf([event]), first);
  for (const event of [other, one]) await bring(fileOf([event]), second);
  const kept = ({ target }: Device) => target.allEvents().filter(({ id }) => id === one.id);
  expect(kept(first)).toEqual([one]);
  expect(kept(second)).toEqual([one]);
  expect(await preview(fileOf([other]), first)).toMatchObject({ known: 1, changed: 1 });
});
