import { expect, it } from 'vitest';
import { findMismatch } from '@/lib/core/progress/explain-unfit';
import {
  BlockedRecordError,
  NewerRecordError,
  SlowStorageError,
  StorageMissingError,
  UnfitEventError,
  explainFailure,
} from './explain-failure';

const GO_ON =
  'You can go on, but what you do now may be lost when you close this tab: export your record on the progress page first.';

it('says that storage is full and what to do', () => {
  expect(explainFailure(new DOMException('full', 'QuotaExceededError'))).toBe(
    `This browser has no storage left for this site, so your progress is not being saved. Free some space; saving is tried again with your next answer. ${GO_ON}`,
  );
});

it('says that storage is switched off', () => {
  const sentence = `This browser does not let this site store anything, perhaps because the window is private or storage is switched off. ${GO_ON}`;
  expect(explainFailure(new StorageMissingError('x'))).toBe(sentence);
  expect(explainFailure(new DOMException('x', 'SecurityError'))).toBe(sentence);
  expect(explainFailure(new DOMException('x', 'InvalidStateError'))).toBe(sentence);
});

it('asks for a reload where a newer version has written', () => {
  const sentence = `Your progress was saved by a newer version of this site, so this page leaves it untouched. Reload the page to get the newer version. ${GO_ON}`;
  expect(explainFailure(new NewerRecordError('x'))).toBe(sentence);
  expect(explainFailure(new DOMException('x', 'VersionError'))).toBe(sentence);
});

it('asks to close the tabs that block', () => {
  expect(explainFailure(new BlockedRecordError('x'))).toBe(
    `Another tab of this site runs an older version and blocks your saved progress. Close the other tabs, then reload this page. ${GO_ON}`,
  );
});

it('says that the browser does not answer', () => {
  expect(explainFailure(new SlowStorageError('x'))).toBe(
    `This browser takes long to answer, so what you did last is not saved yet. It is saved as soon as the browser answers. ${GO_ON}`,
  );
});

it('names the field that does not fit', () => {
  const mismatch = findMismatch({ type: 'opened', payload: {} });
  expect(explainFailure(new UnfitEventError('opened', mismatch))).toBe(
    'One thing you did could not be saved ("opened" at id: Invalid input: expected string, received undefined). Everything else is saved as usual. Please report this.',
  );
});

it('passes on what it does not know', () => {
  expect(explainFailure(new DOMException('lost', 'UnknownError'))).toBe(
    `Your progress could not be saved (UnknownError). Saving is tried again with your next answer. ${GO_ON}`,
  );
  expect(explainFailure('odd')).toBe(
    `Your progress could not be saved (Error). Saving is tried again with your next answer. ${GO_ON}`,
  );
});
