/**
 * Takes compiled questions and cards apart on the server: what is asked, hints, and feedback. A part
 * that is not handed on is never sent.
 */
import type { ReactNode } from 'react';
import type { CardView } from '@/components/quiz/card-view';
import type { AskedView, FeedbackView, QuestionView } from '@/components/quiz/question-view';
import type { Objective } from '@/lib/core/course';
import type { Card, Question } from '@/lib/core/quiz';
import { askAnswers, rationaleIds, takeGradable } from './view-answers';
import {
  allParts,
  findBlocks,
  onePart,
  partComponents,
  type Components,
  type Content,
} from './part-markers';

/**
 * The questions of a pool in the order of `questions`, which is the typed data of the same files.
 * `contents` are its compiled files, `components` is the vocabulary for what stands in the texts, and
 * `objectives` are the pattern's. Choices and items come in a seeded order: the author's may be the key.
 */
export function takeQuestionsApart(
  contents: readonly Content[],
  components: Components,
  questions: readonly Question[],
  objectives: readonly Objective[],
): QuestionView[] {
  return mapBlocks(contents, components, questions, objectives, (parts, question, objective) => ({
    asked: viewAsked(parts, question, objective),
    hints: allParts(parts, partComponents.QuestionHint),
    feedback: viewFeedback(parts, question),
  }));
}

/** As `takeQuestionsApart`, without anything that helps or tells the key: for a page that is sent before the answers. */
export function takeAskedApart(
  contents: readonly Content[],
  components: Components,
  questions: readonly Question[],
  objectives: readonly Objective[],
): AskedView[] {
  return mapBlocks(contents, components, questions, objectives, viewAsked);
}

function mapBlocks<View>(
  contents: readonly Content[],
  components: Components,
  questions: readonly Question[],
  objectives: readonly Objective[],
  view: (parts: ReactNode, question: Question, objective: Objective) => View,
): View[] {
  const blocks = findBlocks(contents, components, partComponents.Question);
  return questions.map((question) => {
    const owner = `question "${question.id}"`;
    const parts = blocks.get(question.id);
    if (parts === undefined) throw new Error(`${owner} is not in the compiled content.`);
    return view(parts, question, findObjective(question.objective, objectives, owner));
  });
}

function viewAsked(parts: ReactNode, question: Question, objective: Objective): AskedView {
  const { id, difficulty, contentHash } = question;
  const owner = `question "${id}"`;
  const textOf = (partId: string): ReactNode =>
    onePart(parts, partComponents.QuestionPart, owner, partId);
  return {
    id,
    difficulty,
    objective,
    contentHash,
    stem: onePart(parts, partComponents.QuestionStem, owner),
    ...askAnswers(question, textOf),
  };
}

function viewFeedback(parts: ReactNode, question: Question): FeedbackView {
  const owner = `question "${question.id}"`;
  return {
    gradable: takeGradable(question),
    rationales: Object.fromEntries(
      rationaleIds(question).map((id) => [
        id,
        onePart(parts, partComponents.QuestionRationale, owner, id),
      ]),
    ),
    solution: allParts(parts, partComponents.QuestionStep),
    check: onePart(parts, partComponents.QuestionCheck, owner),
    mistakes: allParts(parts, partComponents.QuestionMistake),
  };
}

/** The review cards, as `takeQuestionsApart` does it with questions. */
export function takeCardsApart(
  contents: readonly Content[],
  components: Components,
  cards: readonly Card[],
  objectives: readonly Objective[],
): CardView[] {
  const blocks = findBlocks(contents, components, partComponents.Card);
  return cards.map(({ id, contentHash, objective, mends }) => {
    const owner = `card "${id}"`;
    const parts = blocks.get(id);
    if (parts === undefined) throw new Error(`${owner} is not in the compiled content.`);
    return {
      id,
      contentHash,
      objective: findObjective(objective, objectives, owner),
      mends,
      front: onePart(parts, partComponents.CardFront, owner),
      back: onePart(parts, partComponents.CardBack, owner),
    };
  });
}

function findObjective(id: string, objectives: readonly Objective[], owner: string): Objective {
  const objective = objectives.find((one) => one.id === id);
  if (!objective) throw new Error(`${owner}: no objective "${id}" was given.`);
  return objective;
}
