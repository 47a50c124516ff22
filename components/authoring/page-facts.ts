/** What lib/content knows of a page beside its text. */
export interface PageFacts {
  /** Null while the text is not written. */
  minutes: { reading: number; tasks: number } | null;
  objectives: readonly { id: string; text: string }[];
  misconceptions: readonly { id: string; text: string }[];
  questions: readonly QuestionFacts[];
  /** How many small checks the text has. */
  checks: number;
}

export interface QuestionFacts {
  id: string;
  /** As its author names it, or `card`. */
  kind: string;
  place: { file: string; path: string; line: number; column: number };
  objective: string;
  /** Sections of lessons that treat its objective. */
  sections: readonly { href: string; title: string }[];
  misconceptions: readonly string[];
}
