/** What the app gets from the content: typed data, and code that `evaluateMdx` turns into a component. */
import type { Misconception, Objective, PatternId } from '@/lib/core/course';
import type { ExperimentTask, ReferenceRun } from '@/lib/core/experiment';
import type { ModeId } from '@/lib/core/modes/mode-id';
import type { Question } from '@/lib/core/quiz';

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
  /** Reading time at 200 words a minute plus the author's `taskMinutes`, rounded up. */
  minutes: number;
}

export interface PracticeSummary {
  title: string;
  summary: string;
  minutes: number;
  questions: Pick<Question, 'id' | 'contentHash' | 'objective' | 'difficulty'>[];
}

export interface Pattern extends PatternSummary {
  courseTitle: string;
  objectives: Objective[];
  misconceptions: Misconception[];
  /** The written lessons, in the order of MODE_IDS. */
  lessons: LessonSummary[];
  /** Null while `practice.mdx` is not written. */
  practice: PracticeSummary | null;
  /** The task in the front matter of `experiment.mdx`; null while it is not written. */
  experiment: ExperimentTask | null;
  referenceRuns: ReferenceRun[];
}

/** An entry of a table of contents. */
export interface Heading {
  id: string;
  text: string;
  depth: 2 | 3;
}

export interface Lesson extends LessonSummary {
  headings: Heading[];
  /** For `evaluateMdx`. */
  code: string;
}

export interface QuestionSet {
  title: string;
  summary: string;
  /** In the order of the file, which is the order of the questions in the compiled code. */
  questions: Question[];
  /** For `evaluateMdx`, then `takeQuestionsApart`. */
  code: string;
}

/** A file of questions of a pattern. */
export type QuestionPool = 'practice';

export interface LessonParams {
  course: string;
  pattern: string;
  mode: ModeId;
}

/**
 * Everything the app asks of the content. Getters answer null for an address that does not exist,
 * and throw one error that lists every problem of every file while there is any.
 */
export interface ContentLibrary {
  getCatalogue(): Promise<CourseSummary[]>;
  getPattern(course: string, slug: string): Promise<Pattern | null>;
  getLesson(course: string, slug: string, mode: ModeId): Promise<Lesson | null>;
  getQuestions(course: string, slug: string, pool: QuestionPool): Promise<QuestionSet | null>;
  /** Every written lesson, for `generateStaticParams`. */
  listLessonParams(): Promise<LessonParams[]>;
}
