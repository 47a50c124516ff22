/**
 * Brings a file into the record. First a preview, which changes nothing and says what is in the
 * file; then, when the learner agrees, a backup and the union of both. How a file is read is
 * decided in lib/interchange/record-file; how events reach the disk, by the record store.
 */
import { crc32 } from '@/lib/core/crc32';
import { findActing, isActivity, type Happening, type LearningEvent } from '@/lib/core/progress';
import { MAX_FILE_BYTES, readInSteps } from '@/lib/interchange/record-file/read-record-file';
import type { LineProblem } from '@/lib/interchange/record-file/record-file';
import { compareEvents } from './compare-events';
import { describeImport, type ImportContents } from './describe-import';
import { runInSlices } from './run-in-slices';

/** Events in one transaction: about a second of writing on a slow disk. */
const WRITTEN_AT_ONCE = 2_000;

/** In UTF-16 units; what is kept of a longer name. */
const FILE_NAME_LENGTH = 200;

const NOT_NOW = 'Nothing can be imported at the moment.';

/** What an import needs of the record; the record store is one. */
export interface ImportTarget {
  /**
   * Resolves when the record has been read and all of it is on disk, with null; or with the sentence
   * that says why not. Until then nobody knows what is new.
   */
  findTrouble(): Promise<string | null>;
  /** Everything, of all profiles, also what is hidden. */
  allEvents(): readonly LearningEvent[];
  /** Whose turn it is; null where nobody has begun. */
  profileId(): string | null;
  switchProfile(profileId: string): Promise<void>;
  /** Keeps a copy of the present state. Rejects where it could not. */
  backUp(): Promise<void>;
  /** Writes events as they are. Resolves when all are on disk; rejects with the failure. */
  mergeEvents(events: readonly LearningEvent[]): Promise<void>;
  /** Records a happening. Resolves with the event on disk; rejects with the failure. */
  append(happening: Happening): Promise<LearningEvent>;
}

export type ImportPreview =
  /** `reason`: sentences for the learner. Nothing can be imported, and nothing was changed. */
  | { kind: 'refused'; fileName: string; reason: string }
  | (ImportContents & {
      kind: 'ready';
      fileName: string;
      /** Recognises a file with the same content. */
      fileHash: string;
      /** ISO 8601; null where the header is missing or damaged. */
      exportedAt: string | null;
      /** Lines that are left out, each with its reason; those beyond a thousand are counted only. */
      problems: LineProblem[];
      unlistedProblems: number;
      /** True where a newer version of the site wrote this. What this version can read is offered. */
      newer: boolean;
      /** The profile that goes on with this file on a device where nobody has begun. */
      owner: string | null;
      events: LearningEvent[];
    });

export type ReadyImport = Extract<ImportPreview, { kind: 'ready' }>;

export interface ImportOutcome {
  /** How many events the record did not have. */
  added: number;
  /** The event that an `undone` takes back; null where there was nothing to add. */
  undoId: string | null;
}

/** Never rejects: a file that cannot even be read is refused with the reason. */
export async function previewImport(file: File, target: ImportTarget): Promise<ImportPreview> {
  const refuse = (reason: string): ImportPreview => ({
    kind: 'refused',
    fileName: file.name,
    reason,
  });
  if (file.size > MAX_FILE_BYTES)
    return refuse(
      `This file has ${inMegabytes(file.size)} MB. An export of this site has at most ${inMegabytes(MAX_FILE_BYTES)} MB, so it was not read.`,
    );
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    return refuse(
      `The browser could not read this file (${name}). It may have been moved or changed; choose it again.`,
    );
  }
  const trouble = await target.findTrouble();
  if (trouble !== null) return refuse(`${NOT_NOW} ${trouble}`);
  const read = await runInSlices(readInSteps(text));
  if (read.kind === 'refused') return refuse(read.reason);
  const { header, events, problems, unlistedProblems, newer } = read;
  return {
    kind: 'ready',
    fileName: file.name,
    fileHash: `crc32-${crc32(text)}-${file.size}`,
    exportedAt: header?.exportedAt ?? null,
    problems,
    unlistedProblems,
    newer,
    owner: findOwner(header?.current ?? null, events),
    events,
    ...describeImport(events, target.allEvents(), target.profileId()),
  };
}

/**
 * Adds what the record does not have. Rejects where the backup or the writing failed: then the
 * record has what it had, perhaps with a part of the file, and the import can be tried again.
 */
export async function applyImport(
  { events, fileHash, fileName, owner }: ReadyImport,
  target: ImportTarget,
): Promise<ImportOutcome> {
  const trouble = await target.findTrouble();
  if (trouble !== null) throw new Error(`${NOT_NOW} ${trouble}`);
  // Not as previewed: another tab may have gone on since.
  const { added, changed } = compareEvents(events, target.allEvents());
  const incoming = [...added, ...changed];
  if (incoming.length === 0) return { added: 0, undoId: null };
  await target.backUp();
  if (owner !== null && isUntouched(target)) await target.switchProfile(owner);
  const undoId = added.length > 0 ? await noteImport(added, fileHash, fileName, target) : null;
  for (let from = 0; from < incoming.length; from += WRITTEN_AT_ONCE) {
    await target.mergeEvents(incoming.slice(from, from + WRITTEN_AT_ONCE));
  }
  return { added: added.length, undoId };
}

/** Comes before the events, so that an import which breaks off half-way can be finished, or taken back. */
async function noteImport(
  events: readonly LearningEvent[],
  fileHash: string,
  fileName: string,
  target: ImportTarget,
): Promise<string> {
  const added = events.map(({ id }) => id);
  const begun = findBegun(added, target.allEvents());
  if (begun) return begun;
  const payload = { fileHash, fileName: fileName.slice(0, FILE_NAME_LENGTH), added };
  return (await target.append({ type: 'imported', payload })).id;
}

/** An import that stands and says that it brought all of these, which are not there: it broke off. */
function findBegun(added: readonly string[], present: readonly LearningEvent[]): string | null {
  const acting = findActing(present);
  const begun = present.find((event) => {
    if (event.type !== 'imported' || !acting.has(event.id)) return false;
    const brought = new Set(event.payload.added);
    return added.every((id) => brought.has(id));
  });
  return begun?.id ?? null;
}

/** Who used the record when the file was written, or the only one in it. */
function findOwner(current: string | null, events: readonly LearningEvent[]): string | null {
  const profiles = new Set(events.map(({ profileId }) => profileId));
  if (current !== null && profiles.has(current)) return current;
  return profiles.size === 1 ? [...profiles][0]! : null;
}

/** Whether the learner whose turn it is has done nothing yet, as on a new device. */
function isUntouched(target: ImportTarget): boolean {
  const profileId = target.profileId();
  return !target
    .allEvents()
    .some(
      (event) =>
        event.profileId === profileId && (isActivity(event) || event.type === 'profile-named'),
    );
}

function inMegabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
}
