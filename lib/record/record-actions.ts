/** What a learner can do with the record, as operations that each end in one event or one transaction. */
import { seenUpTo, type Happening } from '@/lib/core/progress';
import type { ImportTarget } from './import-record';
import { randomId } from './random-id';
import type { Appended, LearningRecord } from './learning-record';
import { requestPersistence } from './request-persistence';

/**
 * None rejects: each resolves when the fact is on disk, or when saving it failed,
 * which the status tells. Ids are those of the event written; `undo` takes them back.
 */
export interface RecordOperations {
  record(happening: Happening): Promise<void>;
  /** Hides what was done so far in a pattern, or in all. */
  reset(pattern: string | null): Promise<string>;
  /** Hides single events. */
  remove(eventIds: readonly string[]): Promise<string>;
  undo(eventId: string): Promise<string>;
  /** Names the profile whose turn it is. `name` has 1 to 40 characters. */
  nameProfile(name: string): Promise<void>;
  /** Creates a profile and gives it the turn. Resolves with its id. */
  addProfile(name: string): Promise<string>;
  switchProfile(profileId: string): Promise<void>;
  /** What the other profile did counts for the current one too. */
  joinProfile(profileId: string): Promise<string>;
  /** Notes that a file with so many events left this device. */
  noteExport(events: number): Promise<void>;
}

export function createOperations(
  record: Pick<LearningRecord, 'store' | 'append' | 'switchProfile'>,
): RecordOperations {
  const known = () => record.store.getState().events ?? [];
  const current = () => record.store.getState().profileId;

  async function act(happening: Happening, profileId?: string): Promise<string> {
    const appended = record.append(happening, profileId);
    await appended.settled;
    return idOf(appended);
  }

  async function switchProfile(profileId: string): Promise<void> {
    if (profileId !== current()) await record.switchProfile(profileId);
  }

  return {
    record: async (happening) => {
      const isFirstLesson =
        happening.type === 'read' && !known().some(({ type }) => type === 'read');
      await act(happening);
      if (isFirstLesson) void requestPersistence();
    },
    reset: (pattern) => act({ type: 'reset', payload: { pattern, upTo: seenUpTo(known()) } }),
    remove: (eventIds) => act({ type: 'removed', payload: { eventIds: [...eventIds] } }),
    undo: (eventId) => act({ type: 'undone', payload: { eventId } }),
    nameProfile: async (name) => void (await act({ type: 'profile-named', payload: { name } })),
    addProfile: async (name) => {
      const profileId = randomId();
      const named = act({ type: 'profile-named', payload: { name } }, profileId);
      await Promise.all([named, switchProfile(profileId)]);
      return profileId;
    },
    switchProfile,
    joinProfile: (other) => act({ type: 'profiles-joined', payload: { other } }),
    noteExport: async (events) => void (await act({ type: 'exported', payload: { events } })),
  };
}

/** What an import needs of the record. Unlike a single fact it waits as long as the disk takes. */
export function createImportTarget(record: LearningRecord): ImportTarget {
  const state = record.store.getState;

  async function findTrouble(): Promise<string | null> {
    await record.finish();
    const { status } = state();
    return status.state === 'unavailable' || status.state === 'read-only' ? status.message : null;
  }

  /** Where storage is full nothing of it stays; after other trouble it is tried again. */
  async function settle(appended: Appended): Promise<void> {
    const trouble = await findTrouble();
    const noRoom = record.giveUp(appended);
    if (noRoom) throw noRoom;
    if (trouble) throw new Error(trouble);
  }

  return {
    findTrouble,
    allEvents: () => state().events ?? [],
    profileId: () => state().profileId,
    switchProfile: record.switchProfile,
    backUp: record.backUp,
    mergeEvents: (events) => settle(record.merge(events)),
    append: async (happening) => {
      const appended = record.append(happening);
      await settle(appended);
      const [event] = appended.batch?.events ?? [];
      if (!event) throw new Error(`"${happening.type}" could not be written down`);
      return event;
    },
  };
}

/** Empty where the fact could not be written down at all. */
function idOf({ batch }: Appended): string {
  return batch?.events[0]?.id ?? '';
}
