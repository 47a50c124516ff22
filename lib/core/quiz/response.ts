/** What a learner answered, in one shape for every kind, so that stored answers outlive the kinds. */
export interface Response {
  /** Ids of choices, or of the items of an ordering from the top down. Empty for typed answers. */
  chosen: readonly string[];
  /** Typed texts: by the blank's id, or under `number`. */
  texts: Readonly<Record<string, string>>;
}

export const NO_RESPONSE: Response = { chosen: [], texts: {} };

/** Where a typed number stands in `texts`. */
export const NUMBER_FIELD = 'number';
