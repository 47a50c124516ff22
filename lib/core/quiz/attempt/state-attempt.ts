/**
 * The facts of a test as it goes on: started, answered, handed in. Each carries its turn, so that
 * their order survives a clock that is set back. What they add up to is decided in
 * progress/fold-tests.ts.
 */
import type { Happening } from '../../progress/event';
import { nextTurn, type TestAnswer, type TestAttempt } from '../../progress/fold-tests';
import { ok, type Result } from '../../result';
import { drawTest, type BankQuestion, type BankShortage } from '../draw/draw-test';
import type { QuestionId } from '../question';
import { NO_RESPONSE, type Response } from '../response';
import type { BankEntry } from './relate-attempt';

type Fact<Type extends Happening['type']> = Extract<Happening, { type: Type }>;

/** The answer to a question as it is now, with what stands beside it on the sheet. */
export interface AnswerState {
  response: Response;
  certainty: TestAnswer['certainty'];
  flagged: boolean;
}

const UNTOUCHED: AnswerState = { response: NO_RESPONSE, certainty: null, flagged: false };

/** Draws a test: none of the questions of the test before it while the bank allows. */
export function stateStart(
  pattern: string,
  bank: readonly (BankQuestion & BankEntry)[],
  attempts: readonly TestAttempt[],
  { attemptId, seed }: { attemptId: string; seed: number },
): Result<Fact<'test-started'>, BankShortage> {
  const avoid = attempts.at(-1)?.questions.map(({ questionId }) => questionId) ?? [];
  const drawn = drawTest(bank, { seed, avoid });
  if (!drawn.ok) return drawn;
  const hashes = new Map(bank.map(({ id, contentHash }) => [id, contentHash]));
  const questions = drawn.value.map((questionId) => ({
    questionId,
    contentHash: hashes.get(questionId)!,
  }));
  const turn = nextTurn(attempts);
  return ok({ type: 'test-started', payload: { pattern, attemptId, seed, questions, turn } });
}

export function stateAnswer(
  pattern: string,
  attempt: TestAttempt,
  questionId: QuestionId,
  { response, certainty, flagged }: AnswerState,
): Fact<'test-answered'> {
  return {
    type: 'test-answered',
    payload: {
      pattern,
      attemptId: attempt.attemptId,
      questionId,
      choiceIds: [...response.chosen],
      texts: { ...response.texts },
      certainty,
      flagged,
      turn: nextTurn([attempt]),
    },
  };
}

export function stateHandIn(pattern: string, attempt: TestAttempt): Fact<'test-handed-in'> {
  const { attemptId } = attempt;
  return { type: 'test-handed-in', payload: { pattern, attemptId, turn: nextTurn([attempt]) } };
}

export function readAnswer({ answers }: TestAttempt, questionId: QuestionId): AnswerState {
  const answer = Object.hasOwn(answers, questionId) ? answers[questionId] : undefined;
  if (!answer) return UNTOUCHED;
  const { choiceIds, texts = {}, certainty, flagged } = answer;
  return { response: { chosen: choiceIds, texts }, certainty, flagged };
}
