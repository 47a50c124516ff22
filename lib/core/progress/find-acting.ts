/**
 * Which events act, once undoing is taken into account. What an acting reset or removal hides is
 * decided in decide-visible.ts.
 *
 * An event acts unless an acting `undone` names it, or it came with an import that was taken back.
 * So whether one acts can depend on whether another does; each is decided after those it depends
 * on. Files from elsewhere may contain circles: what stands in one, or hangs on one, does not act,
 * and hides nothing.
 */
import { isActivity, isUndoable } from './classify-event';
import type { LearningEvent } from './event';

interface Standing {
  event: LearningEvent;
  /** How many events, of those that decide about this one, are not decided themselves. */
  open: number;
  takenBack: boolean;
  /** Brought by an import that still stands. */
  brought: boolean;
  /** Brought by an import that was taken back. */
  withdrawn: boolean;
  acts: boolean;
}

/** The ids of those that act. `events` holds each id once; their order does not matter. */
export function findActing(events: readonly LearningEvent[]): ReadonlySet<string> {
  const standings = new Map<string, Standing>();
  for (const event of events) {
    standings.set(event.id, {
      event,
      open: 0,
      takenBack: false,
      brought: false,
      withdrawn: false,
      acts: false,
    });
  }
  for (const { event } of standings.values()) {
    for (const target of targetsOf(event, standings)) target.open++;
  }
  const ready = [...standings.values()].filter(({ open }) => open === 0);
  for (let standing = ready.pop(); standing; standing = ready.pop()) {
    standing.acts = doesAct(standing);
    for (const target of targetsOf(standing.event, standings)) {
      pass(standing, target);
      if (--target.open === 0) ready.push(target);
    }
  }
  // What the learner did stays, even where a circle claims to have brought it.
  const acting = [...standings.values()].filter(
    (standing) => standing.acts || (isActivity(standing.event) && doesAct(standing)),
  );
  return new Set(acting.map(({ event }) => event.id));
}

function doesAct({ takenBack, brought, withdrawn }: Standing): boolean {
  return !takenBack && (brought || !withdrawn);
}

/** The events about which this one decides. */
function targetsOf(event: LearningEvent, standings: ReadonlyMap<string, Standing>): Standing[] {
  switch (event.type) {
    case 'undone': {
      const target = standings.get(event.payload.eventId);
      return target && isUndoable(target.event) ? [target] : [];
    }
    case 'imported':
      return [...new Set(event.payload.added)].flatMap((id) => standings.get(id) ?? []);
    default:
      return [];
  }
}

function pass({ event, acts }: Standing, target: Standing): void {
  if (event.type === 'undone') target.takenBack ||= acts;
  else if (acts) target.brought = true;
  else target.withdrawn = true;
}
