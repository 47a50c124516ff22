/** What stands in the blanks of a question's code. The code is compiled; the blanks in it read this. */
import { createContext } from 'react';

export interface BlanksState {
  /** Ids in the order of the code. */
  ids: readonly string[];
  /** Characters that the field of each blank has room for. */
  widths: Readonly<Record<string, number>>;
  /** What was typed, by id. */
  texts: Readonly<Record<string, string>>;
  /** Id of a sentence about the answer, or undefined. */
  describedBy: string | undefined;
  disabled: boolean;
  /** Null where the question is answered for good. */
  onType: ((id: string, text: string) => void) | null;
  /** Whether each blank came out right; null where that is not to be told. */
  rights: Readonly<Record<string, boolean>> | null;
}

export const BlanksContext = createContext<BlanksState | null>(null);
