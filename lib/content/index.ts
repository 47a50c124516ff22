/** The content as the app sees it: typed data, and lessons compiled for the server. */
import { createContentLibrary } from './content-library';

export { evaluateMdx, type MdxContent } from './evaluate-mdx';
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
