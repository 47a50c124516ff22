/** What the page for authors gets: texts in Markdown, rows of tables, and examples for `evaluateMdx`. */
import type { Misconception, Objective } from '../../core/course';
import type { ExperimentTask, ReferenceRun } from '../../core/experiment';
import type { Card, ChallengeProblem, Question } from '../../core/quiz';
import type { CardSet, LessonSection, QuestionSet } from '../types';
import type { ExamplePlace } from '../vocabulary/element-rule';
import type { GuideRow } from './guide-rows';

export type { GuideRow } from './guide-rows';

export interface GuideExample {
  place: ExamplePlace;
  /** The example as a code block, compiled. */
  source: string;
  /** The example itself, compiled; null where this content lacks a recording that it names. */
  code: string | null;
  /** What the typed data of its file has. */
  sections: LessonSection[];
  questions: Question[];
  cards: Card[];
}

export interface GuideElement {
  anchor: string;
  /** As it is written, e.g. `<Lab />`. */
  tag: string;
  meaning: string;
  /** Where it stands, as a sentence. */
  place: string;
  attributes: GuideRow[];
  /** Null where the kinds of questions show it. */
  example: GuideExample | null;
}

export interface GuideGroup {
  id: string;
  title: string;
  intro: string;
  elements: GuideElement[];
}

export interface GuideFile {
  id: string;
  name: string;
  meaning: string;
  fields: GuideRow[];
  /** Its front matter as a code block, compiled. */
  source: string;
}

export interface GuideKind {
  id: string;
  title: string;
  rules: string;
  example: GuideExample;
}

/** The pattern that the examples stand in. */
export interface GuideSample {
  objectives: Objective[];
  misconceptions: Misconception[];
  experiment: ExperimentTask | null;
  /** Those that the examples name. */
  referenceRuns: ReferenceRun[];
  /** Names of recordings for figures, and where they are served, ending in a slash. */
  figures: string[];
  figuresUrl: string;
  problems: QuestionSet<ChallengeProblem>;
  tasks: QuestionSet;
  cards: CardSet;
}

/** What is written by hand, compiled, and where a region stands for the rest. */
export type GuideBlock = { kind: 'text'; code: string } | { kind: 'region'; name: string };

export interface GuideSection {
  /** Its anchor. */
  id: string;
  title: string;
  blocks: GuideBlock[];
}

export interface AuthoringGuide {
  lead: GuideBlock[];
  sections: GuideSection[];
  files: GuideFile[];
  /** Fields of an experiment's task. */
  task: GuideRow[];
  /** Of lessons made of sections; cells are Markdown. */
  parts: (readonly string[])[];
  groups: GuideGroup[];
  kinds: GuideKind[];
  /** What stands behind the language of a code block. */
  codeMeta: GuideRow[];
  codeLanguages: readonly string[];
  sample: GuideSample;
}
