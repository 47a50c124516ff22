/**
 * Grades a test that was handed in. Which rule earns what is decided by each kind; an answer that is
 * not complete earns nothing and counts as not given.
 */
import type { Happening } from '../../progress/event';
import type { HandedIn } from './find-attempts';
import type { TestResult } from '../../progress/quiz-payloads';
import { gradeResponse, guessChance } from '../kinds';
import { seedWithin } from '../order-seed';
import type { Gradable } from '../question';
import { relateAttempt } from './relate-attempt';
import { readAnswer } from './state-attempt';

/** `questions` are those of the bank as it is now, at least those that the attempt still has. */
export function gradeAttempt(
  pattern: string,
  attempt: HandedIn,
  questions: readonly Gradable[],
): Extract<Happening, { type: 'test-graded' }> {
  const { kept, dropped } = relateAttempt(attempt, questions);
  const results = kept.map((id) =>
    gradeQuestion(
      attempt,
      questions.find((question) => question.id === id)!,
    ),
  );
  return {
    type: 'test-graded',
    payload: { pattern, attemptId: attempt.attemptId, results, dropped },
  };
}

function gradeQuestion(attempt: HandedIn, question: Gradable): TestResult {
  const { response, certainty } = readAnswer(attempt, question.id);
  // The questions of a test never ask about a run.
  const score = gradeResponse(question, response, { run: null });
  const answered = score.kind === 'points';
  const { earned, possible } = answered ? score : { earned: 0, possible: 1 };
  return {
    questionId: question.id,
    contentHash: question.contentHash,
    orderSeed: seedWithin(attempt.seed, question.id),
    choiceIds: [...response.chosen],
    texts: { ...response.texts },
    kind: question.kind,
    difficulty: question.difficulty,
    objective: question.objective,
    certainty,
    answered,
    correct: earned === possible,
    earned,
    possible,
    guessChance: guessChance(question),
    misconceptions: answered ? [...score.misconceptions] : [],
  };
}
