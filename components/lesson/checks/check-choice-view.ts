/** A choice of a check as a page shows it. Its key is in the page: a check is not graded. */
import type { ReactNode } from 'react';

export interface CheckChoiceView {
  id: string;
  /** Not called as a question's key is: that one never comes before its answer, which a test searches all pages for. */
  isRight: boolean;
  text: ReactNode;
  why: ReactNode;
}
