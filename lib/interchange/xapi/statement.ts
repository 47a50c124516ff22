/**
 * The parts of an xAPI statement that this site writes (Experience API 1.0.3, "Data"; the same in
 * IEEE 9274.1.1, which is version 2.0). Statements name no version, so either kind of store takes them.
 */

/**
 * What ids begin with, wherever the site is served, so that one question has one id everywhere.
 * The domain `.invalid` is reserved (RFC 2606): these are names, and nothing answers there.
 */
export const IRI_BASE = 'https://tenfold.invalid/xapi/';

export interface Verb {
  id: `http://adlnet.gov/expapi/verbs/${string}`;
  display: { 'en-US': string };
}

export interface Activity {
  objectType: 'Activity';
  id: string;
  definition: {
    type: `http://adlnet.gov/expapi/activities/${string}`;
    interactionType?: InteractionType;
  };
}

export type InteractionType = 'choice' | 'sequencing' | 'numeric' | 'fill-in' | 'other';

export interface StatementResult {
  /** From 0 to 1. */
  score?: { scaled: number };
  success?: boolean;
  completion?: boolean;
  /** Ids of choices or items, or typed texts, with `[,]` between them. */
  response?: string;
  /** ISO 8601, to the hundredth of a second, finer than which stores need not compare. */
  duration?: string;
  extensions?: Record<string, unknown>;
}

export interface Statement {
  /** A UUID that follows from the event's id, so that sending twice adds nothing. */
  id: string;
  /** An account without a name, an address or anything else that a person has outside this site. */
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: Verb;
  object: Activity;
  result?: StatementResult;
  context: {
    platform: 'Tenfold';
    contextActivities: { parent: Activity[]; grouping: Activity[] };
  };
  /** ISO 8601 in UTC. */
  timestamp: string;
}

/** What an event makes of a statement. */
export type Told = Pick<Statement, 'verb' | 'object' | 'result'>;
