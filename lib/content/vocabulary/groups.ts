/** The vocabulary as guides show it: in groups, in an order to read. */
import type { ElementRule } from './element-rule';
import { EXPERIMENT_COMPONENTS } from './experiment';
import { HTML_TAGS } from './html';
import { MODEL_FIGURES } from './model-figures';
import { QUESTION_COMPONENTS } from './questions';
import { RUN_FIGURES } from './run-figures';
import { SECTION_COMPONENTS } from './sections';
import { TEXT_COMPONENTS } from './text';

export interface VocabularyGroup {
  /** Its anchor on the page. */
  id: string;
  title: string;
  /** Half a page at most, in Markdown. */
  intro: string;
  elements: Readonly<Record<string, ElementRule>>;
}

export const VOCABULARY_GROUPS: readonly VocabularyGroup[] = [
  {
    id: 'text',
    title: 'Text',
    intro:
      'For lessons and questions alike. Tags stand on lines of their own, with an empty line between tag and text, unless it is said that they stand inside a line. Attributes are texts: `title="…"`.',
    elements: TEXT_COMPONENTS,
  },
  {
    id: 'sections',
    title: 'Sections',
    intro: 'What a section of a lesson is, and the small question at its end.',
    elements: SECTION_COMPONENTS,
  },
  {
    id: 'questions',
    title: 'Questions and cards',
    intro: 'All kinds of questions are written alike; they differ in their answers.',
    elements: QUESTION_COMPONENTS,
  },
  {
    id: 'experiment',
    title: 'Experiment',
    intro: 'What `experiment.mdx` has beside its text. The task itself is in its front matter.',
    elements: EXPERIMENT_COMPONENTS,
  },
  {
    id: 'figures-of-runs',
    title: 'Figures of recorded runs',
    intro:
      'Runs are called by the names of their files, without `.json`. A figure adds by itself what was recorded: the network, the images, the seeds. Each has a text for those who do not see it and a table of its numbers, works by keyboard, and is loaded when it comes into view.',
    elements: RUN_FIGURES,
  },
  {
    id: 'other-figures',
    title: 'Other figures',
    intro: 'Mathematics to play with, a recorded image, and a table as a chart.',
    elements: MODEL_FIGURES,
  },
  {
    id: 'html',
    title: 'HTML',
    intro: 'For what Markdown has no sign for. There are no other tags.',
    elements: HTML_TAGS,
  },
];

/** As an author writes its tag, e.g. `<Note>` or `<Lab />`. */
export function tagOf(name: string, { content }: Pick<ElementRule, 'content'>): string {
  return content === 'none' ? `<${name} />` : `<${name}>`;
}

/** A sentence of Markdown. */
export function sayPlace({
  where,
  content,
  once,
}: Pick<ElementRule, 'where' | 'content' | 'once'>): string {
  return `It stands ${where}${content === 'inline' ? ', inside a line' : ''}${once ? ', once in a file' : ''}.`;
}

/** `RunCurves` becomes `run-curves`: an anchor, and what a snippet is called by. */
export function anchorOf(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
}
