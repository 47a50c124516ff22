/** A change to the record in words: what was done, and what is said when it is taken back. */
import type { RecordChange } from '@/lib/core/progress';
import { countThings } from '../format-figures';

export function sayChange(
  { event }: RecordChange,
  nameOfPattern: (id: string) => string,
  nameOfProfile: (id: string) => string,
): string {
  switch (event.type) {
    case 'reset':
      return event.payload.pattern === null
        ? 'Everything reset'
        : `${nameOfPattern(event.payload.pattern)} reset`;
    case 'removed':
      return `${countThings(event.payload.eventIds.length, 'entry', 'entries')} deleted`;
    case 'imported':
      return `${countThings(event.payload.added.length, 'entry', 'entries')} imported from ${event.payload.fileName}`;
    case 'profiles-joined':
      return `What ${nameOfProfile(event.payload.other)} did counts too`;
    default:
      return event satisfies never;
  }
}
