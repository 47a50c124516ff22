/** A pattern of the catalogue with the names of what the record keeps by id. */
import type { PatternOutline } from './pattern-outline';

export interface PatternNames {
  /** Stems by question id, as plain text. */
  questions: Readonly<Record<string, string>>;
  /** Titles by preset id. */
  presets: Readonly<Record<string, string>>;
}

export interface KnownPattern {
  outline: PatternOutline;
  names: PatternNames;
}
