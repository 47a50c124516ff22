/** What a list of events would bring to a record. */
import { canonicalJson } from '@/lib/core/canonical-json';
import { findActing, type LearningEvent } from '@/lib/core/progress';

export interface Comparison {
  /** Not in the record, or hidden there because the import that brought them was taken back. */
  added: LearningEvent[];
  /** In the record with another content; the record chooses one of the two. */
  changed: LearningEvent[];
  known: LearningEvent[];
}

/** `incoming` and `present` hold each id once. */
export function compareEvents(
  incoming: readonly LearningEvent[],
  present: readonly LearningEvent[],
): Comparison {
  const here = new Map(present.map((event) => [event.id, event]));
  const withdrawn = findWithdrawn(present);
  const comparison: Comparison = { added: [], changed: [], known: [] };
  for (const event of incoming) {
    const there = here.get(event.id);
    if (!there || withdrawn.has(event.id)) comparison.added.push(event);
    else if (canonicalJson(there) !== canonicalJson(event)) comparison.changed.push(event);
    else comparison.known.push(event);
  }
  return comparison;
}

/** The ids of events that do not act because every import that brought them was taken back. */
export function findWithdrawn(events: readonly LearningEvent[]): ReadonlySet<string> {
  const acting = findActing(events);
  const withdrawn = new Set<string>();
  const brought = new Set<string>();
  for (const event of events) {
    if (event.type !== 'imported') continue;
    for (const id of event.payload.added) (acting.has(event.id) ? brought : withdrawn).add(id);
  }
  return new Set([...withdrawn].filter((id) => !brought.has(id) && !acting.has(id)));
}
