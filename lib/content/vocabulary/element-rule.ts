/** What the checker and the guides know of a component or an HTML tag. */
import { MODE_IDS } from '../../core/modes/mode-id';
import type { AttributeRule } from './attribute';

/** Where in a pattern an example stands: what of it is shown, and in which file. */
export type ExamplePlace =
  | 'lesson'
  /** A whole section of a lesson, with its heading. */
  | 'section'
  | 'practice'
  | 'problem'
  | 'task'
  | 'card'
  | 'challenge'
  | 'review'
  | 'try'
  | 'experiment';

export interface Example {
  place: ExamplePlace;
  /** MDX as an author writes it; sound and compiled in every test run. */
  source: string;
}

export interface ElementRule {
  /** Required ones first. All of them hold texts. */
  attributes: Readonly<Record<string, AttributeRule>>;
  /** Files that may use it, as problems name them: a file of the pattern, or a folder of such files. */
  files: 'everywhere' | readonly string[];
  /** Where it stands, for authors: Markdown that goes on from "it stands". */
  where: string;
  /** True where a file may hold it only once. */
  once: boolean;
  /** True where it makes sense only inside a question. */
  insideQuestion: boolean;
  /** `block`: its tags stand on lines of their own; `inline`: wherever text stands; `none`: written `<Name />`. */
  content: 'block' | 'inline' | 'none';
  /** What it is, in one or two sentences of Markdown. */
  meaning: string;
  /** At least one; together they use every attribute. */
  examples: readonly Example[];
}

/** What most components are; each says the rest by itself. */
export const ANYWHERE = {
  attributes: {},
  files: 'everywhere',
  where: 'in every text',
  once: false,
  insideQuestion: false,
  content: 'block',
} as const satisfies Partial<ElementRule>;

/** Lessons that are made of sections; their parts stand in sections/section-parts.ts. */
export const IN_SECTIONS = {
  files: ['learn.mdx', 'why.mdx', 'deep.mdx', 'visualize.mdx', 'try.mdx', 'metrics.mdx'],
  where: 'in `learn`, `why`, `deep`, `visualize`, `try` and `metrics`',
} as const satisfies Partial<ElementRule>;

export const IN_LESSONS = {
  files: MODE_IDS.filter((mode) => mode !== 'test').map((mode) => `${mode}.mdx`),
  where: 'in lessons, except `test`',
} as const satisfies Partial<ElementRule>;

export const IN_EXPERIMENT = {
  files: ['experiment.mdx'],
  where: 'in `experiment.mdx`',
} as const satisfies Partial<ElementRule>;
