/** What a file holds and what of it is new, for the learner to decide on. */
import { listProfiles, type LearningEvent } from '@/lib/core/progress';
import { compareEvents } from './compare-events';

export interface ImportedProfile {
  id: string;
  /** As the file names it, or else this record; null where neither does. */
  name: string | null;
  /** `elsewhere`: not on this device yet. It is kept apart until the learner joins it. */
  place: 'current' | 'here' | 'elsewhere';
  newEvents: number;
  known: number;
}

export interface ImportedKind {
  /** `course/pattern`; null for what belongs to no pattern, such as the name of a profile. */
  pattern: string | null;
  type: LearningEvent['type'];
  newEvents: number;
  known: number;
}

export interface ImportContents {
  newEvents: number;
  known: number;
  /** How many of the known have another content here. One of the two stays, the other is set apart. */
  changed: number;
  /** In the order in which they first appear in the file. */
  profiles: ImportedProfile[];
  /** By pattern, then by type, each in order of letters. */
  contents: ImportedKind[];
}

/** `current` is the profile whose turn it is; null where nobody has begun. */
export function describeImport(
  events: readonly LearningEvent[],
  present: readonly LearningEvent[],
  current: string | null,
): ImportContents {
  const { added, changed } = compareEvents(events, present);
  const isNew = new Set(added.map(({ id }) => id));
  const names = namesOf([...present, ...events]);
  const here = new Set(present.map(({ profileId }) => profileId));
  const place = (id: string) => (id === current ? 'current' : here.has(id) ? 'here' : 'elsewhere');
  const profiles = [...groupBy(events, ({ profileId }) => profileId)].map(([id, own]) => ({
    id,
    name: names.get(id) ?? null,
    place: place(id) as ImportedProfile['place'],
    ...count(own, isNew),
  }));
  const contents = [...groupBy(events, (event) => `${patternOf(event) ?? ''} ${event.type}`)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, [first, ...rest]]) => ({
      pattern: patternOf(first!),
      type: first!.type,
      ...count([first!, ...rest], isNew),
    }));
  return { ...count(events, isNew), changed: changed.length, profiles, contents };
}

function count(events: readonly LearningEvent[], isNew: ReadonlySet<string>) {
  const newEvents = events.filter(({ id }) => isNew.has(id)).length;
  return { newEvents, known: events.length - newEvents };
}

function namesOf(events: readonly LearningEvent[]): Map<string, string | null> {
  return new Map(listProfiles(events).map(({ id, name }) => [id, name]));
}

function patternOf(event: LearningEvent): string | null {
  return 'pattern' in event.payload ? event.payload.pattern : null;
}

function groupBy(
  events: readonly LearningEvent[],
  key: (event: LearningEvent) => string,
): Map<string, LearningEvent[]> {
  const groups = new Map<string, LearningEvent[]>();
  for (const event of events) {
    const group = groups.get(key(event));
    if (group) group.push(event);
    else groups.set(key(event), [event]);
  }
  return groups;
}
