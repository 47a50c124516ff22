/** Why the record could not be read or written, as a sentence for the learner. */
/** A newer version of the site has written to this record, so this one only reads it. */
export class NewerRecordError extends Error {
  override name = 'NewerRecordError';
}

/** A tab that runs an older version holds the database open. */
export class BlockedRecordError extends Error {
  override name = 'BlockedRecordError';
}

/** Something was recorded that the event schema does not allow: a defect of this program. */
export class UnfitEventError extends Error {
  override name = 'UnfitEventError';
  constructor(type: string, { path, message }: { path: string; message: string }) {
    super(`"${type}" at ${path}: ${message}`);
  }
}

/** The browser offers no IndexedDB at all. */
export class StorageMissingError extends Error {
  override name = 'StorageMissingError';
}

/** A database that this program did not make stands under the record's name. */
export class StrangeRecordError extends Error {
  override name = 'StrangeRecordError';
}

/** The database opens, and none of its events can be read. */
export class UnreadableRecordError extends Error {
  override name = 'UnreadableRecordError';
}

/** The browser has not answered for so long that waiting for it makes no sense. */
export class SlowStorageError extends Error {
  override name = 'SlowStorageError';
}

const GO_ON =
  'You can go on, but what you do now may be lost when you close this tab: export your record on the progress page first.';

/** Whether only a database under another name can help. */
export function isBeyondUse(error: unknown): boolean {
  return (
    error instanceof Error &&
    [
      'StrangeRecordError',
      'UnreadableRecordError',
      'UnknownError',
      'DataError',
      'NotFoundError',
      'NotReadableError',
    ].includes(error.name)
  );
}

/** Whether a newer version of the site has written to this record. */
export function isNewer(error: unknown): boolean {
  return error instanceof Error && ['NewerRecordError', 'VersionError'].includes(error.name);
}

export function explainFailure(error: unknown): string {
  const { name, message } =
    error instanceof Error ? error : { name: 'Error', message: String(error) };
  switch (name) {
    case 'NewerRecordError':
    case 'VersionError':
      return `Your progress was saved by a newer version of this site, so this page leaves it untouched. Reload the page to get the newer version. ${GO_ON}`;
    case 'BlockedRecordError':
      return `Another tab of this site runs an older version and blocks your saved progress. Close the other tabs, then reload this page. ${GO_ON}`;
    case 'SlowStorageError':
      return `This browser takes long to answer, so what you did last is not saved yet. It is saved as soon as the browser answers. ${GO_ON}`;
    case 'UnfitEventError':
      return `One thing you did could not be saved (${message}). Everything else is saved as usual. Please report this.`;
    case 'QuotaExceededError':
      return `This browser has no storage left for this site, so your progress is not being saved. Free some space; saving is tried again with your next answer. ${GO_ON}`;
    case 'StorageMissingError':
    case 'SecurityError':
    case 'InvalidStateError':
      return `This browser does not let this site store anything, perhaps because the window is private or storage is switched off. ${GO_ON}`;
    default:
      return `Your progress could not be saved (${name}). Saving is tried again with your next answer. ${GO_ON}`;
  }
}
