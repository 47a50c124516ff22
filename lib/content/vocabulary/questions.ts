/** What questions, cards and the lessons around them are written with. */
import { KIND_IDS } from '../../core/quiz';
import { optional, required } from './attribute';
import { ANYWHERE, type ElementRule, type Example } from './element-rule';
import { QUESTION_GUIDES } from './question-guides';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export const QUESTION_SECTIONS = ['Hints', 'Solution', 'Check', 'Mistakes'] as const;

const EXAMPLES = QUESTION_GUIDES.map(({ place, source }): Example => ({ place, source }));

const [single] = EXAMPLES;

export const QUESTION_COMPONENTS = {
  Question: {
    ...ANYWHERE,
    files: ['practice.mdx', 'questions/test/', 'questions/challenge/', 'questions/try/'],
    where: 'in `practice.mdx`, `questions/test/`, `questions/challenge/` and `questions/try/`',
    attributes: {
      id: required({ kind: 'id' }, 'names it for ever: answers are stored under it'),
      difficulty: required({ kind: 'one-of', values: DIFFICULTIES }, 'how hard it is'),
      objective: required({ kind: 'name', of: 'objective' }, 'what it proves'),
      kind: optional({ kind: 'one-of', values: KIND_IDS }, 'how it is answered', '`single`'),
      unit: optional({ kind: 'text' }, 'of `kind="numeric"`: the unit of all its numbers'),
      seconds: optional(
        { kind: 'seconds' },
        'the time limit of a problem in `questions/challenge/`, which has one',
      ),
    },
    meaning: 'A graded question, with its answers, hints, solution, check and mistakes.',
    examples: EXAMPLES,
  },
  Answer: {
    ...ANYWHERE,
    where:
      'inside a line of a question that is read after answering: in rationales, solution, check and mistakes',
    insideQuestion: true,
    content: 'none',
    meaning: 'The right answer, as the learner sees it: "option C", or a number with its unit.',
    examples: [single!],
  },
  Choice: {
    ...ANYWHERE,
    where: 'where `<Answer />` may stand, in a question with choices',
    insideQuestion: true,
    content: 'none',
    attributes: {
      ref: required({ kind: 'name', of: 'choice of the question' }, 'the choice that is meant'),
    },
    meaning: 'The letter of another choice.',
    examples: [single!],
  },
  Card: {
    ...ANYWHERE,
    files: ['questions/review/'],
    where: 'in `questions/review/`',
    attributes: {
      id: required({ kind: 'id' }, 'names it for ever, as that of a question'),
      objective: required({ kind: 'name', of: 'objective' }, 'what it recalls'),
      mends: optional(
        { kind: 'names', of: 'misconception' },
        'an answer that shows one of them makes the card due',
      ),
    },
    meaning:
      'A review card. What is above `### Back` is its front. Both sides may hold code, formulas and code blocks.',
    examples: [
      {
        place: 'card',
        source: `<Card id="what-doubles" objective="what-the-rate-controls" mends="batch-size-is-the-step">

What does doubling the rate do to one step of plain SGD?

### Back

It doubles the step: $\\Delta w = -\\eta\\, g$.

</Card>`,
      },
    ],
  },
  Challenge: {
    ...ANYWHERE,
    files: ['challenge.mdx'],
    where: 'in `challenge.mdx`',
    once: true,
    content: 'none',
    meaning: 'Stands for the five problems, which are drawn from `questions/challenge/`.',
    examples: [{ place: 'challenge', source: '<Challenge />' }],
  },
  Cards: {
    ...ANYWHERE,
    files: ['review.mdx'],
    where: 'in `review.mdx`',
    once: true,
    content: 'none',
    meaning: 'Stands for the cards that are due.',
    examples: [{ place: 'review', source: '<Cards />' }],
  },
} as const satisfies Record<string, ElementRule>;
