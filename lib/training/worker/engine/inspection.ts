/** What looking at the browser says about an engine, before anything is computed with it. */
export type Inspection =
  | { isOffered: true; device: string | null }
  /** `note` is a sentence for the page. */
  | { isOffered: false; device: string | null; note: string };
