/** The answers of a graded test beside the questions as they are now. Pure. */
import type { TestResult } from '@/lib/core/progress';
import { gradeResponse, type Response, type Score } from '@/lib/core/quiz';
import type { GradedAttempt } from '@/lib/core/quiz/attempt';
import { describeResponse } from '../describe-response';
import { orderOf } from '../order-of-attempt';
import type { AskedView, FeedbackView } from '../question-view';
import type { Outcome } from '../result-words';
import type { SetLine } from '../set-line';

/** A question with its answers, without hints: a test has none. */
export interface AnsweredView {
  asked: AskedView;
  feedback: FeedbackView;
}

export interface GivenAnswer {
  /** 1 for the first of the test. */
  number: number;
  result: TestResult;
  outcome: Outcome | 'unanswered';
  /** Null where the question was reworded or removed since: its texts are gone, the result stands. */
  shown: {
    question: AnsweredView;
    response: Response;
    score: Score;
    order: readonly string[];
  } | null;
}

/** In the order of the test. */
export function listGiven(
  { graded }: Pick<GradedAttempt, 'graded'>,
  questions: readonly AnsweredView[],
): GivenAnswer[] {
  return graded.results.map((result, index) => ({
    number: index + 1,
    result,
    outcome: outcomeOfResult(result),
    shown: showAnswer(result, questions),
  }));
}

/** For a question that is gone, its objective is named by its id. */
export function toLine({ number, result, outcome, shown }: GivenAnswer): SetLine {
  const { objective } = result;
  return {
    questionId: result.questionId,
    number,
    objective: shown?.question.asked.objective ?? {
      id: objective,
      text: objective,
      short: objective,
    },
    difficulty: result.difficulty,
    outcome,
    answer: shown && describeResponse(shown.question.asked, shown.response),
    reworded: shown === null,
  };
}

/** As it was judged then. */
function outcomeOfResult({ answered, correct, earned }: TestResult): GivenAnswer['outcome'] {
  if (!answered) return 'unanswered';
  if (correct) return 'right';
  return earned > 0 ? 'partly' : 'wrong';
}

function showAnswer(
  { questionId, contentHash, orderSeed, choiceIds, texts = {} }: TestResult,
  questions: readonly AnsweredView[],
): GivenAnswer['shown'] {
  const question = questions.find(
    ({ asked }) => asked.id === questionId && asked.contentHash === contentHash,
  );
  if (!question) return null;
  const response = { chosen: choiceIds, texts };
  return {
    question,
    response,
    score: gradeResponse(question.feedback.gradable, response, { run: null }),
    order: orderOf(question.asked, orderSeed),
  };
}
