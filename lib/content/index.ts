/** The content as the app sees it: typed data, and lessons compiled for the server. */
import { readAuthoringGuide } from './authoring/authoring-guide';
import { createContentLibrary } from './content-library';
import { createFixedSource } from './content-source';
import { drafts } from './drafts/server';

export { evaluateMdx, type MdxContent } from './evaluate-mdx';
export type * from './authoring/guide-types';
export type * from './types';

const library = createContentLibrary(
  process.env.NODE_ENV === 'development'
    ? drafts
    : createFixedSource({ projectRoot: process.cwd() }),
);

export const {
  getCatalogue,
  getGlossary,
  getPattern,
  getLesson,
  getPassages,
  getQuestions,
  getCards,
  getFigure,
  listPatternParams,
  listLessonParams,
} = library;

/** The guide for authors with its examples, read and checked anew at each call. */
export function getAuthoringGuide() {
  return readAuthoringGuide(process.cwd());
}
