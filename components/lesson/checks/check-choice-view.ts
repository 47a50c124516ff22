/** A choice of a check as a page shows it. Its key is in the page: a check is not graded. */
import type { ReactNode } from 'react';

export interface CheckChoiceView {
  id: string;
  correct: boolean;
  text: ReactNode;
  why: ReactNode;
}
