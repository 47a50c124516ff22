/**
 * A question on its way out or in. It is the question of the core, with two differences: its texts are
 * the authors' Markdown, and what a foreign file may lack is null or empty.
 */
import type {
  BlanksQuestion,
  Choice,
  Difficulty,
  FromRunQuestion,
  MultipleChoiceQuestion,
  NumericQuestion,
  OrderingQuestion,
  Question,
  SingleChoiceQuestion,
} from '../../core/quiz';

export type ExchangeChoice = Omit<Choice, 'pinned'>;

/** What every kind has around its answers. */
export interface ExchangeTexts extends Pick<
  Question,
  'id' | 'stem' | 'hints' | 'solution' | 'check' | 'mistakes'
> {
  difficulty: Difficulty | null;
  /** Id of an objective of the pattern; empty where the file names none. */
  objective: string;
  /** The time limit of a problem of the challenge. */
  seconds: number | null;
}

type Own<Kind extends Question, Keys extends keyof Kind> = ExchangeTexts &
  Pick<Kind, 'kind' | Keys>;

export type ExchangeSingle = Own<SingleChoiceQuestion, never> & {
  choices: readonly ExchangeChoice[];
};
export type ExchangeMultiple = Own<MultipleChoiceQuestion, never> & {
  choices: readonly ExchangeChoice[];
};
export type ExchangeNumeric = Own<NumericQuestion, 'unit' | 'numbers'>;
export type ExchangeOrdering = Own<OrderingQuestion, 'items'>;
export type ExchangeBlanks = Own<BlanksQuestion, 'language' | 'blanks'>;
export type ExchangeFromRun = Own<FromRunQuestion, 'measures'>;

export type ExchangeQuestion =
  | ExchangeSingle
  | ExchangeMultiple
  | ExchangeNumeric
  | ExchangeOrdering
  | ExchangeBlanks
  | ExchangeFromRun;

/** Something that a format could not carry, or that was changed on the way. */
export interface Loss {
  /** Id or title of the question; null where it concerns the whole file. */
  question: string | null;
  /** A sentence. */
  message: string;
}

/** What a reader makes of a file that it could read at all. */
export interface ReadQuestions {
  questions: ExchangeQuestion[];
  losses: Loss[];
}
