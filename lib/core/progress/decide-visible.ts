/**
 * What the learner did, as far as it counts: without what was reset, removed, or came with an
 * import that was taken back. Nothing is ever deleted, so that every change can be undone and
 * merging stays a union.
 */
import { isActivity, type ActivityEvent } from './classify-event';
import type { LearningEvent } from './event';
import { findActing } from './find-acting';
import { orderEvents } from './order-events';

/** The activity that counts for a profile, in order of time: its own and that of the profiles it joined. */
export function listVisible(events: readonly LearningEvent[], profileId: string): ActivityEvent[] {
  const ordered = orderEvents(events);
  const acting = findActing(ordered);
  return decideVisible(
    ordered.filter(({ id }) => acting.has(id)),
    profileId,
  );
}

/** The same for events of which each acts, in their order. */
export function decideVisible(
  acting: readonly LearningEvent[],
  profileId: string,
): ActivityEvent[] {
  const profiles = joinedProfiles(acting, profileId);
  const removed = new Set<string>();
  const resets: Reset[] = [];
  for (const event of acting) {
    if (!profiles.has(event.profileId)) continue;
    if (event.type === 'removed') for (const id of event.payload.eventIds) removed.add(id);
    if (event.type === 'reset')
      resets.push({ ...event.payload, profiles: joinedProfiles(acting, event.profileId) });
  }
  return acting.filter(
    (event): event is ActivityEvent =>
      isActivity(event) &&
      profiles.has(event.profileId) &&
      !removed.has(event.id) &&
      !resets.some((reset) => covers(reset, event)),
  );
}

/** A profile with all those that it joined, and those that they joined. */
export function joinedProfiles(
  acting: readonly LearningEvent[],
  profileId: string,
): ReadonlySet<string> {
  const joins = acting.filter((event) => event.type === 'profiles-joined');
  const profiles = new Set([profileId]);
  // A set yields what is added to it while it is walked through.
  for (const profile of profiles) {
    for (const join of joins) if (join.profileId === profile) profiles.add(join.payload.other);
  }
  return profiles;
}

interface Reset {
  pattern: string | null;
  upTo: Record<string, number>;
  profiles: ReadonlySet<string>;
}

function covers({ pattern, upTo, profiles }: Reset, event: ActivityEvent): boolean {
  return (
    profiles.has(event.profileId) &&
    (pattern === null || pattern === event.payload.pattern) &&
    Object.hasOwn(upTo, event.deviceId) &&
    event.seq <= upTo[event.deviceId]!
  );
}

/** How far a tab has seen what each device wrote: the `upTo` of a reset. */
export function seenUpTo(events: readonly LearningEvent[]): Record<string, number> {
  const seen = new Map<string, number>();
  for (const { deviceId, seq } of events) {
    seen.set(deviceId, Math.max(seen.get(deviceId) ?? 0, seq));
  }
  return Object.fromEntries(seen);
}
