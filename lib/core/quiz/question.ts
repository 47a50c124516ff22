/**
 * A graded question as data: what the grader, the linter and exports need. Texts are plain here;
 * how they look (code, formulas) is compiled from the same source and lives in the components.
 * What each kind does with its data is decided in kinds/.
 */
import type { MeasureId } from '../experiment/run-measures';

export type Difficulty = 'easy' | 'medium' | 'hard';
export type QuestionId = string;
export type ChoiceId = string;

/** Every possible answer that an author foresaw says why it is right or wrong. */
export interface Explained {
  /** Why this is right or wrong. */
  rationale: string;
  /** What a learner who answers so believes; null on a right answer. */
  misconception: string | null;
}

export interface Choice extends Explained {
  id: ChoiceId;
  correct: boolean;
  text: string;
  /** True for "all of these" and its like, which stay last in every order. */
  pinned: boolean;
}

/** A number that an author foresaw, right or wrong, e.g. what comes out when the batch is forgotten. */
export interface ForeseenNumber extends Explained {
  id: string;
  correct: boolean;
  value: number;
  /** How far an answer may be off, in the same unit; 0 asks for the number itself. */
  tolerance: number;
}

export interface OrderingItem {
  id: string;
  text: string;
  /** Why it stands where it stands. */
  rationale: string;
  /** What a learner who puts it elsewhere believes; null where that tells nothing. */
  misconception: string | null;
}

/** Texts for one blank that count as the same answer. */
export interface BlankAnswer extends Explained {
  texts: readonly string[];
  correct: boolean;
}

export interface Blank {
  id: string;
  /** At least one of them is correct. */
  answers: readonly BlankAnswer[];
}

/** A figure of the learner's own run: the one that is asked for, or one that is mistaken for it. */
export interface MeasuredAnswer extends Explained {
  measure: MeasureId;
  correct: boolean;
  /** What it is, e.g. "the epoch of the lowest validation loss". */
  text: string;
}

interface QuestionBase {
  id: QuestionId;
  difficulty: Difficulty;
  /** Id of an objective of the pattern. */
  objective: string;
  stem: string;
  hints: readonly string[];
  /** The worked answer, a step an item. */
  solution: readonly string[];
  /** One line that confirms the answer quickly. */
  check: string;
  mistakes: readonly string[];
  /** SHA-256 (hex, first 16 characters) of the question's source: tells a reworded question from the one answered. */
  contentHash: string;
}

export interface SingleChoiceQuestion extends QuestionBase {
  kind: 'single';
  choices: readonly Choice[];
}

export interface MultipleChoiceQuestion extends QuestionBase {
  kind: 'multiple';
  choices: readonly Choice[];
}

export interface NumericQuestion extends QuestionBase {
  kind: 'numeric';
  /** Shown behind the field, e.g. "percentage points"; null for a plain number. */
  unit: string | null;
  /** Exactly one is correct. */
  numbers: readonly ForeseenNumber[];
}

export interface OrderingQuestion extends QuestionBase {
  kind: 'ordering';
  /** In the right order. */
  items: readonly OrderingItem[];
}

export interface BlanksQuestion extends QuestionBase {
  kind: 'blanks';
  /** Of the code block in the stem, e.g. `python`; decides which spaces count. */
  language: string;
  /** In the order of the code. */
  blanks: readonly Blank[];
}

export interface FromRunQuestion extends QuestionBase {
  kind: 'from-run';
  /** Exactly one is correct. */
  measures: readonly MeasuredAnswer[];
}

export type Question =
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | NumericQuestion
  | OrderingQuestion
  | BlanksQuestion
  | FromRunQuestion;

/** A question of the challenge. */
export type ChallengeProblem = Question & {
  /** Its time limit, a whole number above 0; a learner may switch it off. */
  seconds: number;
};

export type KindId = Question['kind'];
export type QuestionOf<Kind extends KindId> = Extract<Question, { kind: Kind }>;

/** What grading reads: a question without the texts around its answers. */
export type Gradable<Kind extends KindId = KindId> = Kind extends KindId
  ? Omit<QuestionOf<Kind>, 'stem' | 'hints' | 'solution' | 'check' | 'mistakes'>
  : never;
