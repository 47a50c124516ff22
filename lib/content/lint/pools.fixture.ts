/** Sound questions and pools for the linter's tests; a test spoils one thing. */
import type {
  BlanksQuestion,
  Card,
  Difficulty,
  MultipleChoiceQuestion,
  NumericQuestion,
  SingleChoiceQuestion,
} from '../../core/quiz';
import type { Pools } from './pools';

const REST = {
  difficulty: 'easy',
  objective: 'rates',
  hints: ['Think of the formula.'],
  solution: ['Look it up.', 'Then answer.'],
  check: 'It fits.',
  mistakes: ['Guessing.'],
  contentHash: 'h',
} as const;

export function aSingle(
  id: string,
  changes: Partial<SingleChoiceQuestion> & { key?: string; wrong?: string } = {},
): SingleChoiceQuestion {
  const { key = 'a short key', wrong = 'a wrong choice that is longer', ...others } = changes;
  return {
    ...REST,
    id,
    kind: 'single',
    stem: `Which one is ${id}?`,
    choices: [
      { id: 'k', correct: true, text: key, rationale: 'Yes.', misconception: null, pinned: false },
      { id: 'w', correct: false, text: wrong, rationale: 'No.', misconception: 'm', pinned: false },
    ],
    ...others,
  };
}

export function aMultiple(id: string, hints: string[]): MultipleChoiceQuestion {
  return { ...aSingle(id), hints, kind: 'multiple' };
}

export function aNumeric(id: string, value: number, hints: string[]): NumericQuestion {
  return {
    ...REST,
    id,
    hints,
    kind: 'numeric',
    stem: `How many ${id}?`,
    unit: null,
    numbers: [
      { id: 'n', correct: true, value, tolerance: 0, rationale: 'So.', misconception: null },
    ],
  };
}

export function aBlanks(id: string, texts: string[], hints: string[]): BlanksQuestion {
  return {
    ...REST,
    id,
    hints,
    kind: 'blanks',
    stem: `Complete ${id}.`,
    language: 'python',
    blanks: [
      { id: 'b', answers: [{ texts, correct: true, rationale: 'So.', misconception: null }] },
    ],
  };
}

export function aCard(id: string, front: string): Card {
  return { id, objective: 'rates', mends: [], front, back: 'Back.', contentHash: 'h' };
}

/** A bank with so many single choices of each difficulty. */
export function aBank(counts: Record<Difficulty, number>): SingleChoiceQuestion[] {
  return (['easy', 'medium', 'hard'] as const).flatMap((difficulty) =>
    Array.from({ length: counts[difficulty] }, (_, place) =>
      aSingle(`${difficulty}-${place}`, {
        difficulty,
        stem: `Stem ${difficulty} number ${place} about ${'xyz'[place % 3]}${place}?`,
      }),
    ),
  );
}

export function somePools(changes: Partial<Pools> = {}): Pools {
  return {
    practice: [],
    challenge: [],
    tasks: [],
    test: [],
    offersTest: true,
    cards: [],
    objectives: ['rates'],
    ...changes,
  };
}
