/** The pieces that every statement is put together from. */
import { IRI_BASE, type Activity, type Verb } from './statement';

/** A verb of the ADL vocabulary. */
export function verb(name: string): Verb {
  return { id: `http://adlnet.gov/expapi/verbs/${name}`, display: { 'en-US': name } };
}

/** An id as a part of a path. Halves of characters, which files may hold, have no place in an address. */
export function segment(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}

/** `path`: course / pattern / what in it. */
export function activity(path: string, type: string): Activity {
  return {
    objectType: 'Activity',
    id: `${IRI_BASE}activities/${path}`,
    definition: { type: `http://adlnet.gov/expapi/activities/${type}` },
  };
}

export function extensions(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${IRI_BASE}extensions/${name}`, value]),
  );
}
