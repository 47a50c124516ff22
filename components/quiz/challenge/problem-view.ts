/** A problem of a challenge as a page shows it: a question with its time limit. Built on the server. */
import type { QuestionView } from '../question-view';

export interface ProblemView extends QuestionView {
  /** The limit of a try, a whole number above 0. */
  seconds: number;
}
