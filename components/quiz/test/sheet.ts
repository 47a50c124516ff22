/** The answer sheet of an open test: what each question has so far, and the words for what is still open. Pure. */
import type { TestAttempt } from '@/lib/core/progress';
import type { InvalidReason, QuestionId } from '@/lib/core/quiz';
import { findShortfall, readAnswer, type AnswerState } from '@/lib/core/quiz/attempt';
import { listWords } from '../list-words';
import type { AskedView } from '../question-view';

export interface SheetEntry {
  asked: AskedView;
  /** 1 for the first that is shown. */
  number: number;
  answer: AnswerState;
  /** What the answer lacks; null where it can be handed in. */
  lack: InvalidReason | null;
  /** Whether anything was chosen or typed. */
  begun: boolean;
}

/** `kept` are the questions of the attempt that are still there; `typing` is what is not stored yet. */
export function listSheet(
  attempt: TestAttempt,
  kept: readonly QuestionId[],
  questions: readonly AskedView[],
  typing: { questionId: QuestionId; answer: AnswerState } | null,
): SheetEntry[] {
  return kept.map((id, index) => {
    const asked = questions.find((question) => question.id === id)!;
    const answer = typing?.questionId === id ? typing.answer : readAnswer(attempt, id);
    const { chosen, texts } = answer.response;
    return {
      asked,
      number: index + 1,
      answer,
      lack: findShortfall(asked, answer.response),
      begun: chosen.length > 0 || Object.values(texts).some((text) => text.trim() !== ''),
    };
  });
}

/** e.g. "Question 3, answered, flagged". */
export function nameEntry({ number, lack, begun, answer }: SheetEntry): string {
  const state = lack === null ? 'answered' : begun ? 'not complete' : 'not answered';
  return `Question ${number}, ${state}${answer.flagged ? ', flagged' : ''}`;
}

/** e.g. "Questions 3 and 8"; "Question 3". */
export function nameQuestions(entries: readonly SheetEntry[]): string {
  const numbers = entries.map(({ number }) => String(number));
  return `${numbers.length === 1 ? 'Question' : 'Questions'} ${listWords(numbers)}`;
}

export function listOpen(sheet: readonly SheetEntry[]): SheetEntry[] {
  return sheet.filter(({ lack }) => lack !== null);
}

/** The first open question, otherwise the first of all. */
export function firstToDo(sheet: readonly SheetEntry[]): SheetEntry | undefined {
  return listOpen(sheet)[0] ?? sheet[0];
}
