/** The content under work, in development only: what authors see beside the pages. */
export type { PageName } from './address-of-file';
export type { PageFacts, QuestionFacts } from './describe-page';
export {
  lookAtPage,
  lookForTexts,
  reportPageFailure,
  type DraftPage,
  type HeldBackView,
} from './look-at-page';
export { listProblems, type ProblemList } from './list-problems';
export { drafts, watchDrafts } from './server';
export type { ProblemView } from './view-problems';
