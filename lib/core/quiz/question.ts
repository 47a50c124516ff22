/**
 * A graded question as data: what the grader, the linter and exports need. Texts are plain here;
 * how they look (code, formulas) is compiled from the same source and lives in the components.
 */
export type Difficulty = 'easy' | 'medium' | 'hard';
export type QuestionId = string;
export type ChoiceId = string;

export interface Choice {
  id: ChoiceId;
  correct: boolean;
  text: string;
  /** Why this option is right or wrong; every choice has one. */
  rationale: string;
  /** What a learner who picks it believes; null only on a correct choice. */
  misconception: string | null;
}

export interface Question {
  id: QuestionId;
  kind: 'single';
  difficulty: Difficulty;
  /** Id of an objective of the pattern. */
  objective: string;
  stem: string;
  choices: readonly Choice[];
  hints: readonly string[];
  /** The worked answer, a step an item. */
  solution: readonly string[];
  /** One line that confirms the answer quickly. */
  check: string;
  mistakes: readonly string[];
  /** SHA-256 (hex, first 16 characters) of the question's source: tells a reworded question from the one answered. */
  contentHash: string;
}
