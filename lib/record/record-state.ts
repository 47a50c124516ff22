/** What the record shows: the types, and how a status is told from how a write went. */
import {
  foldEvents,
  remindToExport,
  type LearningEvent,
  type Progress,
  type Reminder,
} from '@/lib/core/progress';
import { explainFailure, isNewer } from './explain-failure';
import type { Quarantined } from './read-events';
import { recallCards } from './recall-cards';

export type RecordStatus =
  | { state: 'loading' }
  | { state: 'saving' }
  /** Every fact so far is in a completed transaction. `notice` says what else the learner should know, such as an earlier record set aside. */
  | { state: 'saved'; notice?: string }
  /** Something is not on disk. `message` says why, for the learner. */
  | { state: 'unavailable'; message: string }
  /** A newer version of the site has written here: nothing is changed on disk. */
  | { state: 'read-only'; message: string };

export interface RecordState {
  status: RecordStatus;
  /** What is on disk and what is still to be saved, of all profiles, in any order; null while loading. */
  events: readonly LearningEvent[] | null;
  /** What counts for the profile whose turn it is; null while loading. */
  progress: Progress | null;
  /** Whose turn it is on this device. Not settled while loading. */
  profileId: string;
  reminder: Reminder;
  /** What could not be read, or gave way to another version of itself. */
  quarantine: readonly Quarantined[];
}

export function describeFailure(failure: unknown): RecordStatus {
  const state = isNewer(failure) ? 'read-only' : 'unavailable';
  return { state, message: explainFailure(failure) };
}

/** Null where everything that was set aside has been brought over. */
export function describeSetAside(names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const quoted = names.map((name) => `"${name}"`).join(', ');
  return `An earlier record on this device could not be opened. It was set aside as ${quoted}, nothing in it was deleted, and what you do now is saved in a new one. At each visit this page tries again to bring it over; an export from before can be imported on the progress page.`;
}

/** `at` is the time now (ISO); the reminder stays the same object while it says the same. */
export function describeEvents(
  events: readonly LearningEvent[],
  profileId: string,
  at: string,
  shown: RecordState['reminder'],
): Pick<RecordState, 'events' | 'profileId' | 'progress' | 'reminder'> {
  const reminder = remindToExport(events, at);
  const isSame = JSON.stringify(reminder) === JSON.stringify(shown);
  const progress = foldEvents(events, profileId, recallCards);
  return { events, profileId, progress, reminder: isSame ? shown : reminder };
}
