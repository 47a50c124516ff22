/** What was done to a record and can be taken back: resets, removals, imports, joined profiles. */
import { joinedProfiles } from './decide-visible';
import { isUndoable, type UndoableEvent } from './classify-event';
import type { LearningEvent } from './event';
import { findActing } from './find-acting';
import { orderEvents } from './order-events';

export interface RecordChange {
  event: Exclude<UndoableEvent, { type: 'undone' }>;
  /** The acting `undone` that took it back, which can be undone in turn; null while the change stands. */
  undoneBy: string | null;
}

/** Those of a profile and of the profiles that it joined, the latest first. */
export function listChanges(events: readonly LearningEvent[], profileId: string): RecordChange[] {
  const ordered = orderEvents(events);
  const acting = findActing(ordered);
  const profiles = joinedProfiles(
    ordered.filter(({ id }) => acting.has(id)),
    profileId,
  );
  const undoneBy = new Map<string, string>();
  for (const event of ordered) {
    if (event.type === 'undone' && acting.has(event.id))
      undoneBy.set(event.payload.eventId, event.id);
  }
  return ordered
    .flatMap((event) => {
      if (!isUndoable(event) || event.type === 'undone' || !profiles.has(event.profileId))
        return [];
      const by = undoneBy.get(event.id) ?? null;
      return acting.has(event.id) || by !== null ? [{ event, undoneBy: by }] : [];
    })
    .reverse();
}
