/**
 * What a kind of question has to know. A kind is one object in kinds/<kind>/; its parser stands in
 * lib/content/kinds/<kind>/ and its looks in components/quiz/kinds/<kind>/, under the same name.
 */
import type { Run } from '../experiment/run';
import type { Gradable, KindId } from './question';
import type { Response } from './response';

export type InvalidReason =
  /** Nothing, or not everything, is answered. */
  | 'incomplete'
  /** More than the kind allows. */
  | 'too-many'
  /** An id that the question does not have. */
  | 'unknown'
  /** A text that is no number. */
  | 'not-a-number'
  /** A number in another unit than the one asked for. */
  | 'other-unit'
  /** The answer comes from a run, and there is none that has it. */
  | 'no-run';

export interface PartScore {
  /** Id of the choice, item or blank. */
  id: string;
  right: boolean;
}

export type Score =
  /** Not an answer yet, or not to this question: neither right nor wrong. */
  | { kind: 'invalid'; reason: InvalidReason }
  | {
      kind: 'points';
      /** In [0, possible]; right means earned = possible. */
      earned: number;
      possible: number;
      /** How each part came out, in the author's order; empty where the answer has no parts. */
      parts: readonly PartScore[];
      /** Misconceptions that this answer stands for, each once. */
      misconceptions: readonly string[];
    };

export interface GradeContext {
  /** The learner's last run that ended with at least one epoch; null without one. */
  run: Run | null;
}

export interface QuestionKind<Kind extends KindId = KindId> {
  id: Kind;
  /** As learners read it, e.g. "Multiple choice". */
  title: string;
  /** Never throws, whatever the response; depends on ids and typed texts only, never on an order shown. */
  grade(question: Gradable<Kind>, response: Response, context: GradeContext): Score;
  /** The right answer; null where it needs a run and there is none. */
  rightResponse(question: Gradable<Kind>, context: GradeContext): Response | null;
  /** Probability in [0, 1] that a learner who knows nothing is right. */
  guessChance(question: Gradable<Kind>): number;
  /** Ids of what is shown in an order (choices, items), in the order that the seed gives; empty where nothing is. */
  orderParts(question: Gradable<Kind>, seed: number): string[];
}
