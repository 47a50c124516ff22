/**
 * How a kind of question looks and speaks. A kind is one object in kinds/<kind>/, under the name
 * that it has in lib/core/quiz; how it is graded is decided there. What is shown after an answer is
 * apart (answers-of.ts), because a page needs it only then.
 */
import type { ComponentType, ReactNode } from 'react';
import type { Gradable, InvalidReason, KindId, Response, Score } from '@/lib/core/quiz';
import type { AnswerNames } from '../choice-letter';
import type { NumberedRun } from '../last-run';
import type { AskedOf } from '../question-view';

export interface FieldsProps<Kind extends KindId> {
  asked: AskedOf<Kind>;
  /** Ids of choices or items from the top down; empty where nothing is shown in an order. */
  order: readonly string[];
  response: Response;
  onChange: (response: Response) => void;
  /** Names the fields, e.g. "question 3". */
  name: string;
  /** Id of a sentence about the answer, or undefined. */
  describedBy: string | undefined;
  disabled: boolean;
  /** The run that the answer comes from; null without one, and for most kinds. */
  run: NumberedRun | null;
  /** Shown where a run is needed and there is none. */
  runOffer: ReactNode;
}

/** A question with an answer to it. */
export interface GivenAnswer<Kind extends KindId> {
  asked: AskedOf<Kind>;
  gradable: Gradable<Kind>;
  /** Invalid where nothing was answered. */
  score: Score;
  response: Response;
  order: readonly string[];
  run: NumberedRun | null;
}

export interface AnswersProps<Kind extends KindId> extends GivenAnswer<Kind> {
  /** See FeedbackView. */
  rationales: Readonly<Record<string, ReactNode>>;
}

export interface KindLook<Kind extends KindId = KindId> {
  /** The fields below the stem. */
  Fields: ComponentType<FieldsProps<Kind>>;
  /** Heads everything that could be answered (answers-of.ts), for screen readers. */
  answersTitle: string;
  /** A sentence that asks for what an answer lacks. */
  askFor(reason: InvalidReason, asked: AskedOf<Kind>): string;
  /** A response in plain words, e.g. "16 percentage points"; null where it says nothing, or nothing any more. */
  describe(asked: AskedOf<Kind>, response: Response): string | null;
  /** Beneath "Right." or "Not right.": what the learner said or what was right, in a sentence or two. */
  sayKey(answer: GivenAnswer<Kind>): string;
  /** How far an answer that is not right got, without a word on what would be; left out by kinds that are right or wrong as a whole. */
  sayMiss?(answer: GivenAnswer<Kind>): string;
  /** What `<Answer />` and `<Choice />` are called in the texts of the feedback. */
  nameAnswers(
    gradable: Gradable<Kind>,
    order: readonly string[],
    run: NumberedRun | null,
  ): AnswerNames;
}
