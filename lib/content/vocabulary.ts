/**
 * The authors' whole vocabulary: which components and HTML tags a text may use, where, with which
 * attributes, what they mean, and an example of each. The checker holds texts against it, and every
 * guide is written from it. How they look is decided in components/lesson/mdx-components.tsx.
 */
import type { ElementRule } from './vocabulary/element-rule';
import { EXPERIMENT_COMPONENTS } from './vocabulary/experiment';
import { MODEL_FIGURES } from './vocabulary/model-figures';
import { QUESTION_COMPONENTS } from './vocabulary/questions';
import { RUN_FIGURES } from './vocabulary/run-figures';
import { SECTION_COMPONENTS } from './vocabulary/sections';
import { TEXT_COMPONENTS } from './vocabulary/text';

export type { ElementRule } from './vocabulary/element-rule';
export { CODE_LANGUAGES, type CodeLanguage } from './vocabulary/code-blocks';
export { HTML_TAGS } from './vocabulary/html';
export { DIFFICULTIES, QUESTION_SECTIONS } from './vocabulary/questions';

export const COMPONENTS: Readonly<Record<string, ElementRule>> = {
  ...QUESTION_COMPONENTS,
  ...EXPERIMENT_COMPONENTS,
  ...TEXT_COMPONENTS,
  ...SECTION_COMPONENTS,
  ...RUN_FIGURES,
  ...MODEL_FIGURES,
};
