/** The content as the app sees it: typed data, and lessons compiled for the server. */
import { readAuthoringGuide } from './authoring/authoring-guide';
import { createContentLibrary } from './content-library';

export { evaluateMdx, type MdxContent } from './evaluate-mdx';
export type * from './authoring/guide-types';
export type * from './types';

const library = createContentLibrary({
  // Tests serve content from another folder.
  projectRoot: process.env.TENFOLD_CONTENT_ROOT ?? process.cwd(),
  isFixed: process.env.NODE_ENV === 'production',
});

export const {
  getCatalogue,
  getGlossary,
  getPattern,
  getLesson,
  getPassages,
  getQuestions,
  getCards,
  getFigure,
  listLessonParams,
} = library;

/** The guide for authors with its examples, read and checked anew at each call. */
export function getAuthoringGuide() {
  return readAuthoringGuide(process.cwd());
}
