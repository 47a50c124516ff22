/**
 * What a kind of question adds to the reading of a `<Question>`. A kind is one object in
 * kinds/<kind>/; how it is graded stands in lib/core/quiz/kinds/<kind>/, under the same name.
 */
import type { KindId, QuestionOf } from '../../core/quiz';
import type { Blockquote, Content, ListItem, MdxElement } from '../markdown';
import type { PatternContext } from '../pattern-context';
import type { Report } from '../problem';
import type { QuestionPool } from '../types';

/** A line below the stem: an answer that the author foresaw, or an item to be put in order. */
export interface AnswerLine {
  node: ListItem;
  /** The name before the colon. */
  id: string;
  /** From the box; null where the kind has none. */
  correct: boolean | null;
  text: Content[];
  /** Null where it is missing, which the check reports. */
  quote: Blockquote | null;
  rationale: Content[];
  /** The name before the colon of the quote; null on a right answer, and where it is missing. */
  misconception: string | null;
}

/** The Markdown of a question taken apart. Whether it is sound is checked afterwards. */
export interface QuestionOutline {
  node: MdxElement;
  attributes: Record<string, string>;
  /** How problems name it, e.g. `question "lr-range"`. */
  where: string;
  /** Null where the attribute names none. */
  kind: ContentKind | null;
  stem: Content[];
  lines: AnswerLine[];
  /** False where a line could not be read, so that nothing is concluded from what is missing. */
  isWhole: boolean;
  hints: Content[][];
  solution: Content[][];
  check: Content[];
  mistakes: Content[][];
}

/** How problems speak of the lines of a kind. */
export interface LineWords {
  /** E.g. `choice`. */
  one: string;
  many: string;
  /** What stands before the colon, e.g. `id`. */
  name: string;
  /** What stands after the box, as an example, e.g. `some-id: text`. */
  example: string;
}

/** A piece of Markdown that the compiled question gives under a name. */
export interface NamedPart {
  id: string;
  content: readonly Content[];
}

export interface QuestionParts {
  /** What is shown before answering, beside the stem. */
  shown: readonly NamedPart[];
  /** Why each foreseen answer is right or wrong. */
  rationales: readonly NamedPart[];
}

/** What a text of the question may refer to. */
export interface References {
  /** What `<Answer />` says in a plain text; null where no short text can say the answer. */
  answer: string | null;
  /** Ids for `<Choice ref="…" />`; null where answers are shown without letters. */
  choices: readonly string[] | null;
}

/** Data of a question that only its kind has, with the kind's name. */
export type AnswerData<Kind extends KindId = KindId> = Kind extends KindId
  ? Pick<QuestionOf<Kind>, 'kind' | OwnKeys<Kind>>
  : never;
type OwnKeys<Kind extends KindId> = Exclude<keyof QuestionOf<Kind>, keyof QuestionOf<KindId>>;

export interface ContentKind<Kind extends KindId = KindId> {
  id: Kind;
  words: LineWords;
  /** Whether a line begins with a box, and so says if it is right. */
  hasBoxes: boolean;
  /** Attributes of `<Question>` that belong to this kind. */
  attributes: readonly string[];
  /** Why a pool may not hold it, as a problem says it. */
  refusals: Readonly<Partial<Record<QuestionPool, string>>>;
  /** Reports whatever keeps the answers from being sound. */
  check(outline: QuestionOutline, pattern: PatternContext, report: Report): void;
  /** Called only where nothing is wrong. */
  read(outline: QuestionOutline, toText: (nodes: readonly Content[]) => string): AnswerData<Kind>;
  nameParts(outline: QuestionOutline): QuestionParts;
  listReferences(outline: QuestionOutline): References;
}
