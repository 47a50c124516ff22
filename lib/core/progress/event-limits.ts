/** What stored facts and the pages that ask for them agree on. Apart from the schemas, so that pages need not load those. */

/** Version of the shapes of events. A record of a newer version is left alone. */
export const EVENT_VERSION = 1;

/** The longest name of a profile, in UTF-16 units as an input field counts. */
export const PROFILE_NAME_MAX = 40;

/** The longest name and note of a run, in the same units. */
export const RUN_NAME_MAX = 40;
export const RUN_NOTE_MAX = 500;

/** How well a card was recalled. */
export const RATINGS = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof RATINGS)[number];
