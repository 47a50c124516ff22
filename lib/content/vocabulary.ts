/**
 * The authors' whole vocabulary: which components and HTML tags a text may use, where, and with which
 * attributes. How they look is decided in components/lesson/mdx-components.tsx.
 */

import { MODE_IDS } from '../core/modes/mode-id';

export interface ElementRule {
  /** Names of attributes; all of them hold texts. */
  required: readonly string[];
  optional: readonly string[];
  /** Files that may use it, as problems name them: a file of the pattern, or a folder of such files. */
  files: 'everywhere' | readonly string[];
  /** True where a file may hold it only once. */
  once: boolean;
  /** True where it makes sense only inside a question. */
  insideQuestion: boolean;
  /** `block`: its tags stand on lines of their own; `inline`: wherever text stands; `none`: written `<Name />`. */
  content: 'block' | 'inline' | 'none';
}

const everywhere: ElementRule = {
  required: [],
  optional: [],
  files: 'everywhere',
  once: false,
  insideQuestion: false,
  content: 'block',
};
const inline: ElementRule = { ...everywhere, content: 'inline' };
const experiment: ElementRule = { ...everywhere, files: ['experiment.mdx'] };
const placeholder: ElementRule = { ...everywhere, once: true, content: 'none' };
/** Lessons that are made of sections; their parts stand in sections/section-parts.ts. */
const inSections = [
  'learn.mdx',
  'why.mdx',
  'deep.mdx',
  'visualize.mdx',
  'try.mdx',
  'metrics.mdx',
] as const;
/** Something to look at or to play with; `caption` says what it shows. What the attributes may hold is in lib/core/figures. */
const figure: ElementRule = {
  ...everywhere,
  files: MODE_IDS.filter((mode) => mode !== 'test').map((mode) => `${mode}.mdx`),
  content: 'none',
  optional: ['caption'],
};

export const COMPONENTS: Readonly<Record<string, ElementRule>> = {
  Question: {
    ...everywhere,
    files: ['practice.mdx', 'questions/test/', 'questions/challenge/', 'questions/try/'],
    required: ['id', 'difficulty', 'objective'],
    optional: ['kind', 'unit', 'seconds'],
  },
  Answer: { ...everywhere, insideQuestion: true, content: 'none' },
  Choice: { ...everywhere, insideQuestion: true, content: 'none', required: ['ref'] },
  Card: {
    ...everywhere,
    files: ['questions/review/'],
    required: ['id', 'objective'],
    optional: ['mends'],
  },
  Challenge: { ...placeholder, files: ['challenge.mdx'] },
  Cards: { ...placeholder, files: ['review.mdx'] },
  Problem: experiment,
  Hint: { ...experiment, required: ['title'] },
  Lab: { ...experiment, content: 'none' },
  Solution: experiment,
  Bonus: experiment,
  BonusStart: { ...experiment, content: 'none' },
  Note: { ...everywhere, optional: ['title'] },
  Caution: { ...everywhere, optional: ['title'] },
  Aside: inline,
  Section: {
    ...everywhere,
    content: 'none',
    files: inSections,
    required: ['part', 'objectives'],
    optional: ['mends'],
  },
  Check: { ...everywhere, files: inSections },
  Tasks: { ...placeholder, files: ['try.mdx'] },
  Term: { ...inline, optional: ['id'] },
  Measured: { ...inline, required: ['run', 'field'], optional: ['at'] },
  RunCurves: { ...figure, required: ['runs', 'metric'], optional: ['labels', 'caption'] },
  RunTable: { ...figure, required: ['runs'], optional: ['columns', 'labels', 'caption'] },
  RunScrubber: { ...figure, required: ['runs'], optional: ['labels', 'caption'] },
  WhichCurve: { ...figure, required: ['runs', 'metric'] },
  GapChart: { ...figure, required: ['run'] },
  BallOnCurve: { ...figure, optional: ['rate', 'curvature', 'start', 'steps', 'caption'] },
  ContourMap: { ...figure, optional: ['rate', 'curvatures', 'start', 'steps', 'caption'] },
  Pipeline: { ...figure, required: ['file'] },
  TableChart: { ...figure, content: 'block', required: ['kind'] },
};

/** HTML for what Markdown has no sign for. */
export const HTML_TAGS: Readonly<Record<string, ElementRule>> = {
  abbr: { ...inline, required: ['title'] },
  br: { ...inline, content: 'none' },
  kbd: inline,
  sub: inline,
  sup: inline,
};

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export const QUESTION_SECTIONS = ['Hints', 'Solution', 'Check', 'Mistakes'] as const;

/** Languages of code blocks; `text` is shown without colours. */
export const CODE_LANGUAGES = ['python', 'bash', 'json', 'text'] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];
