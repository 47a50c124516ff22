/** The learners of a record. One device may serve several; each sees only what counts for them. */
import { decideVisible, joinedProfiles } from './decide-visible';
import type { LearningEvent } from './event';
import { findActing } from './find-acting';
import { orderEvents } from './order-events';

export interface ProfileSummary {
  id: string;
  /** Null where the profile was never named. */
  name: string | null;
  /** How many things it did that count for it. */
  events: number;
  /** Other profiles whose events count for this one. */
  joined: string[];
}

/** In the order in which they first appear. A profile that came with an import taken back is left out. */
export function listProfiles(events: readonly LearningEvent[]): ProfileSummary[] {
  const ordered = orderEvents(events);
  const actingIds = findActing(ordered);
  const acting = ordered.filter(({ id }) => actingIds.has(id));
  const names = new Map<string, string | null>();
  for (const event of acting) {
    if (event.type === 'profile-named') names.set(event.profileId, event.payload.name);
    else if (!names.has(event.profileId)) names.set(event.profileId, null);
  }
  return [...names].map(([id, name]) => ({
    id,
    name,
    events: decideVisible(acting, id).length,
    joined: [...joinedProfiles(acting, id)].slice(1),
  }));
}
