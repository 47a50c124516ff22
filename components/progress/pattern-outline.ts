/** What the pages about progress need to know of a pattern: plain data, made on the server from its content. */
import type { PatternId } from '@/lib/core/course';
import type { Recipe, Target } from '@/lib/core/experiment';
import type { ModeId } from '@/lib/core/modes';
import type { ReviewMaterial } from '@/lib/core/quiz/review';

export interface ModeOutline {
  id: ModeId;
  /** From the lesson where it is written, otherwise the usual length of the mode. */
  minutes: number;
  /** What the lesson holds, in its author's words where it is written. */
  summary: string;
  written: boolean;
}

export interface PracticeQuestionOutline {
  id: string;
  contentHash: string;
  /** Id of the objective it proves. */
  objective: string;
}

export interface PatternOutline {
  id: PatternId;
  title: string;
  summary: string;
  /** The field, as a short tag, e.g. `ml`. */
  tag: string;
  /** Of what is written: its lessons and the practice. */
  minutesWritten: number;
  /** All ten, in the order of the registry. */
  modes: readonly ModeOutline[];
  /** Null while the practice is not written. */
  practice: readonly PracticeQuestionOutline[] | null;
  /** The measured target of each preset of the experiment, null where there is none. */
  targets: Readonly<Record<string, Target | null>>;
  /** What the runs of the experiment train with now; null where there is no experiment. */
  recipe: Recipe | null;
  /** The review cards, none where none are written. */
  review: ReviewMaterial;
  /** Ids of the code tasks of "Try it"; none where none are written. */
  tasks: readonly string[];
}

export interface CourseOutline {
  slug: string;
  title: string;
  summary: string;
  patterns: readonly PatternOutline[];
}

export function countMinutes(modes: readonly ModeOutline[]): number {
  return modes.reduce((sum, mode) => sum + mode.minutes, 0);
}

export function linkPattern(id: PatternId): string {
  return `/learn/${id}`;
}

export function linkMode(id: PatternId, mode: ModeId): string {
  return `/learn/${id}/${mode}`;
}

export function linkPractice(id: PatternId): string {
  return `/learn/${id}/practice`;
}
