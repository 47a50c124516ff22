/** Which events are things the learner did, and which of the others can be taken back. Only types are imported: pages that fold no schema load none. */
import type { LearningEvent } from './event';
import type { quizPayloads } from './quiz-payloads';

/** What the learner did, as opposed to what was done to the record. Only these can be hidden. */
export type ActivityEvent = Extract<
  LearningEvent,
  {
    type:
      | 'opened'
      | 'read'
      | 'run-finished'
      | 'run-tested'
      | 'run-predicted'
      | 'run-noted'
      | keyof typeof quizPayloads;
  }
>;

/** A change to the record that an `undone` takes back. */
export type UndoableEvent = Extract<
  LearningEvent,
  { type: 'reset' | 'removed' | 'undone' | 'imported' | 'profiles-joined' }
>;

export function isActivity(event: LearningEvent): event is ActivityEvent {
  switch (event.type) {
    case 'opened':
    case 'read':
    case 'answered':
    case 'test-started':
    case 'test-answered':
    case 'test-handed-in':
    case 'test-graded':
    case 'challenge-started':
    case 'challenge-progressed':
    case 'challenge-finished':
    case 'card-reviewed':
    case 'check-answered':
    case 'run-finished':
    case 'run-tested':
    case 'run-predicted':
    case 'run-noted':
      return true;
    case 'reset':
    case 'removed':
    case 'undone':
    case 'imported':
    case 'profiles-joined':
    case 'profile-named':
    case 'exported':
      return false;
    default:
      return event satisfies never;
  }
}

export function isUndoable(event: LearningEvent): event is UndoableEvent {
  return !isActivity(event) && event.type !== 'profile-named' && event.type !== 'exported';
}
