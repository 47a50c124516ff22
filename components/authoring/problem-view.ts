/** A problem of the content as lib/content hands it to the author's tools, with what is needed to go there. */
export interface ProblemView {
  level: 'error' | 'warning';
  /** What kind of problem it is, in words. */
  title: string;
  /** `content/…` */
  file: string;
  /** Where that lies on this machine. */
  path: string;
  line: number;
  column: number;
  /** What it belongs to, e.g. `question "lr-range"`. */
  where?: string;
  /** What was found, what was expected, and what to write. */
  message: string;
  /** The line as it is written; empty where there is none. */
  text: string;
  /** Address of the page that shows the file; null where none does. */
  page: string | null;
}

/** A file of which something else is shown than what is saved, or nothing. */
export interface HeldBackView {
  /** `content/…` */
  file: string;
  /** In ms since 1970; null where the file was removed. */
  savedAt: number | null;
  /** Of what stands in; null where nothing does. */
  shownFrom: number | null;
  reasons: readonly ProblemView[];
}
