/** Questions of each kind for tests, as short as they can be. */
import type { ReactNode } from 'react';
import {
  aBlanks,
  aFromRun,
  aMultiple,
  aNumeric,
  anOrdering,
  aSingle,
} from '@/lib/core/quiz/question.fixture';
import type { Gradable, KindId } from '@/lib/core/quiz';
import type { PartView, QuestionView } from './question-view';

/** The view of a gradable question, with a text for everything. */
export function viewOf(gradable: Gradable, stem: ReactNode = 'Which?'): QuestionView {
  const { id, contentHash, difficulty } = gradable;
  const base = {
    id,
    contentHash,
    difficulty,
    objective: { id: 'objective', text: 'Do it', short: 'do it' },
    stem,
  };
  return {
    asked: { ...base, ...fieldsOf(gradable) },
    hints: ['First hint', 'Second hint'],
    feedback: {
      gradable,
      rationales: Object.fromEntries(
        answerIds(gradable).map((one): [string, ReactNode] => [one, `Because of ${one}`]),
      ),
      solution: ['First step', 'Last step'],
      check: 'Check',
      mistakes: ['Mistake'],
    },
  };
}

/** A single-choice question with the choices a and b, of which a is right. */
export function aQuestionView({ id = 'q', contentHash = 'hash' } = {}): QuestionView {
  return viewOf({ ...aSingle(['a', 'b'], 'a'), id, contentHash });
}

/** One of each kind. */
export const VIEWS: { [Kind in KindId]: QuestionView } = {
  single: viewOf(aSingle(['slow', 'steady', 'fast'], 'steady')),
  multiple: viewOf(aMultiple(['a', 'b', 'c', 'all'], ['a', 'b'], ['all'])),
  numeric: viewOf(
    aNumeric(
      { value: 16, tolerance: 0.1 },
      {
        unit: 'percentage points',
        numbers: [
          {
            id: 'gap',
            correct: true,
            value: 16,
            tolerance: 0.1,
            rationale: 'why',
            misconception: null,
          },
          {
            id: 'ratio',
            correct: false,
            value: 81.4,
            tolerance: 0.1,
            rationale: 'why',
            misconception: 'gap-is-a-ratio',
          },
        ],
      },
    ),
  ),
  ordering: viewOf(anOrdering(['forward', 'backward', 'step'])),
  blanks: viewOf(
    aBlanks({ call: ['backward'], rate: ['0.001', '1e-3'] }, { call: { 'steps-itself': 'step' } }),
  ),
  'from-run': viewOf(aFromRun('lowest-val-loss-epoch', 'highest-val-accuracy-epoch')),
};

function fieldsOf(gradable: Gradable) {
  switch (gradable.kind) {
    case 'single':
    case 'multiple':
      return { kind: gradable.kind, parts: gradable.choices.map(partOf) };
    case 'ordering':
      return { kind: gradable.kind, parts: gradable.items.map(partOf) };
    case 'numeric':
      return { kind: gradable.kind, unit: gradable.unit };
    case 'from-run':
      return { kind: gradable.kind, unit: null };
    case 'blanks':
      return {
        kind: gradable.kind,
        language: gradable.language,
        blanks: gradable.blanks.map(({ id }) => ({ id, width: 8 })),
      };
    default:
      return gradable satisfies never;
  }
}

function partOf({ id, pinned = false }: { id: string; pinned?: boolean }): PartView {
  return { id, text: `Text of ${id}`, label: `Text of ${id}`, pinned };
}

/** As in FeedbackView.rationales. */
function answerIds(gradable: Gradable): string[] {
  switch (gradable.kind) {
    case 'single':
    case 'multiple':
      return gradable.choices.map(({ id }) => id);
    case 'ordering':
      return gradable.items.map(({ id }) => id);
    case 'numeric':
      return gradable.numbers.map(({ id }) => id);
    case 'from-run':
      return gradable.measures.map(({ measure }) => measure);
    case 'blanks':
      return gradable.blanks.flatMap(({ id, answers }) =>
        answers.map((_, place) => `${id}/${place}`),
      );
    default:
      return gradable satisfies never;
  }
}
