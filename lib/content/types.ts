/** What the app gets from the content: typed data, and code that `evaluateMdx` turns into a component. */
import type { Misconception, Objective, PatternId } from '@/lib/core/course';
import type { ExperimentTask, ReferenceRun } from '@/lib/core/experiment';
import type { ModeId } from '@/lib/core/modes/mode-id';
import type { Card, ChallengeProblem, Choice, Question } from '@/lib/core/quiz';
import type { Glossary } from './glossary/check-glossary';

export type { Glossary, GlossaryTerm } from './glossary/check-glossary';

/** What stands between one heading of a lesson and the next. */
export interface Passage {
  /** Id of the heading; empty for what stands before the first one. */
  id: string;
  /** Empty where the id is. */
  title: string;
  text: string;
}

/** A pattern as the catalogue and a course page list it. */
export interface PatternSummary {
  id: PatternId;
  course: string;
  slug: string;
  title: string;
  summary: string;
  /** The field, as a short tag, e.g. `ml`. */
  tag: string;
  /** Sum over the written lessons and the practice. */
  minutesTotal: number;
  /** Modes whose lesson is written, in the order of MODE_IDS. */
  writtenModes: ModeId[];
}

export interface CourseSummary {
  slug: string;
  title: string;
  summary: string;
  /** In the order that `course.mdx` gives. */
  patterns: PatternSummary[];
}

export interface LessonSummary {
  mode: ModeId;
  title: string;
  summary: string;
  /** Reading time at 200 words a minute (count-read-words.ts says which words) plus the author's `taskMinutes`, rounded up. */
  minutes: number;
}

/** The small question at the end of a section. Nothing is graded by it. */
export interface LessonCheck {
  /** 1 for the first check of its section. */
  place: number;
  stem: string;
  choices: Choice[];
  contentHash: string;
}

/** What stands under a heading of the second level. */
export interface LessonSection {
  /** Id of the heading. */
  id: string;
  title: string;
  /** The part of its mode that it is, e.g. `key-points`. */
  part: string;
  /** Ids of the objectives that it serves. */
  objectives: string[];
  /** Ids of the misconceptions that it treats. */
  mends: string[];
  checks: LessonCheck[];
}

/** A section as the rest of the app links to it. */
export type SectionSummary = { mode: ModeId } & Pick<
  LessonSection,
  'id' | 'title' | 'objectives' | 'mends'
>;

/** A question without its texts and its key. */
export type QuestionSummary = Pick<
  Question,
  'id' | 'kind' | 'contentHash' | 'objective' | 'difficulty'
>;

/** With its time limit in seconds. */
export type ProblemSummary = QuestionSummary & Pick<ChallengeProblem, 'seconds'>;

export interface PracticeSummary {
  title: string;
  summary: string;
  minutes: number;
  questions: QuestionSummary[];
}

export type CardSummary = Pick<Card, 'id' | 'contentHash' | 'objective' | 'mends'>;

export interface Pattern extends PatternSummary {
  courseTitle: string;
  objectives: Objective[];
  misconceptions: Misconception[];
  /** The written lessons, in the order of MODE_IDS. */
  lessons: LessonSummary[];
  /** Null while `practice.mdx` is not written. */
  practice: PracticeSummary | null;
  /** The bank of the pattern test; empty where none is written, or the test is not offered yet. */
  bank: QuestionSummary[];
  /** The challenge's problems. */
  problems: ProblemSummary[];
  cards: CardSummary[];
  /** The code tasks of the lesson "Try it". */
  tasks: QuestionSummary[];
  /** Of all written lessons that are made of sections, in the order of the modes. */
  sections: SectionSummary[];
  /** The task in the front matter of `experiment.mdx`; null while it is not written. */
  experiment: ExperimentTask | null;
  referenceRuns: ReferenceRun[];
  /** Names of the recordings under `figures/`. */
  figures: string[];
}

/** An entry of a table of contents. */
export interface Heading {
  id: string;
  text: string;
  depth: 2 | 3;
}

export interface Lesson extends LessonSummary {
  headings: Heading[];
  /** None where the mode is not made of sections. */
  sections: LessonSection[];
  /** For `evaluateMdx`. */
  code: string;
}

/** Texts of a pool, from one or several files. */
export interface QuestionSet<Item extends Question = Question> {
  /** In the order of the files' names, then of each file. */
  questions: Item[];
  /** Of each file: for `evaluateMdx`, then `takeQuestionsApart`. */
  codes: string[];
}

export interface CardSet {
  cards: Card[];
  /** Of each file: for `evaluateMdx`, then `takeCardsApart`. */
  codes: string[];
}

/** Pools that never share a question: `practice.mdx`, and three folders of `questions/`. */
export const QUESTION_POOLS = ['practice', 'try', 'challenge', 'test'] as const;
export type QuestionPool = (typeof QUESTION_POOLS)[number];

/** What each pool is made of. */
export interface QuestionIn extends Record<QuestionPool, Question> {
  challenge: ChallengeProblem;
}

export interface PatternParams {
  course: string;
  pattern: string;
}

export interface LessonParams extends PatternParams {
  mode: ModeId;
}

/**
 * Everything the app asks of the content. Getters answer null for an address that does not exist.
 * What they do while there are problems is decided by where the content comes from.
 */
export interface ContentLibrary {
  getCatalogue(): Promise<CourseSummary[]>;
  /** In the order of the names; empty where none is written. */
  getGlossary(): Promise<Glossary>;
  getPattern(course: string, slug: string): Promise<Pattern | null>;
  getLesson(course: string, slug: string, mode: ModeId): Promise<Lesson | null>;
  /** The words of a lesson, section by section, without what it asks; null where it is not written. */
  getPassages(course: string, slug: string, mode: ModeId): Promise<Passage[] | null>;
  /** Null where the pool has no question. */
  getQuestions<Pool extends QuestionPool>(
    course: string,
    slug: string,
    pool: Pool,
  ): Promise<QuestionSet<QuestionIn[Pool]> | null>;
  /** The review cards; null where there are none. */
  getCards(course: string, slug: string): Promise<CardSet | null>;
  /** A recording under `figures/`, as JSON; null where there is none of that name. */
  getFigure(course: string, slug: string, name: string): Promise<string | null>;
  /** Every pattern, for `generateStaticParams`. */
  listPatternParams(): Promise<PatternParams[]>;
  /** Every written lesson but that of the pattern test, which has a route of its own; for `generateStaticParams`. */
  listLessonParams(): Promise<LessonParams[]>;
}
