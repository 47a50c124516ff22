import { expect, test } from 'vitest';
import type { QuestionView } from '@/components/quiz/question-view';
import { listFeedbackTexts } from './list-feedback-texts';

const VIEW: QuestionView = {
  asked: {
    id: 'which-one',
    kind: 'numeric',
    difficulty: 'easy',
    objective: { id: 'know-one', text: 'Know one', short: 'one' },
    contentHash: '0123456789abcdef',
    stem: 'Which?',
    unit: null,
  },
  hints: ['Count.'],
  feedback: {
    gradable: {
      id: 'which-one',
      kind: 'numeric',
      difficulty: 'easy',
      objective: 'know-one',
      contentHash: '0123456789abcdef',
      unit: null,
      numbers: [],
    },
    rationales: {
      one: (
        <>
          Call <code>one()</code> first.
        </>
      ),
    },
    solution: ['Count up.', <p key="two">Stop at {1}.</p>],
    check: 'One.',
    mistakes: [
      <pre key="code">
        <code>
          <span>a </span>
          <span>= 1</span>
        </code>
      </pre>,
    ],
  },
};

test('lists every text of the feedback, whole and in the pieces that a page holds', () => {
  expect(listFeedbackTexts([VIEW])).toEqual([
    {
      questionId: 'which-one',
      part: 'rationale one',
      text: 'Call one() first.',
      pieces: ['Call ', 'one()', ' first.'],
    },
    {
      questionId: 'which-one',
      part: 'solution 1',
      text: 'Count up.',
      pieces: ['Count up.'],
    },
    {
      questionId: 'which-one',
      part: 'solution 2',
      text: 'Stop at 1.',
      pieces: ['Stop at ', '1', '.'],
    },
    { questionId: 'which-one', part: 'check', text: 'One.', pieces: ['One.'] },
    { questionId: 'which-one', part: 'mistake 1', text: 'a = 1', pieces: ['a ', '= 1'] },
  ]);
});
