/** What questions, cards and the lessons around them are written with. */
import { KIND_IDS } from '../../core/quiz';
import { optional, required } from './attribute';
import { ANYWHERE, type ElementRule, type Example } from './element-rule';
import { QUESTION_KINDS } from './question-kinds';

export const DIFFICULTIES = ['easy', 'medium', 'hard'] as const;
export const QUESTION_SECTIONS = ['Hints', 'Solution', 'Check', 'Mistakes'] as const;

const KIND_EXAMPLES = KIND_IDS.map((kind): Example => ({
  place: 'practice',
  source: QUESTION_KINDS[kind].source,
}));

/** A problem of the challenge differs by its time limit and its one hint. */
const PROBLEM: Example = {
  place: 'problem',
  source: `<Question id="halve-three-times" kind="numeric" seconds="120" difficulty="medium" objective="choose-the-next-rate">

A schedule starts Adam at a rate of 0.008 and halves it three times. Which rate is left?

- [x] halved: 0.001
  > Three halvings leave one eighth.
- [ ] sixth: 0.00133 ± 0.00001
  > factors-add-up: Halving three times divides by eight, not by six.

### Hints

1. What is left after one halving?

### Solution

1. Halve three times: 0.004, 0.002, then <Answer />.

### Check

Doubled three times, it is 0.008 again.

### Mistakes

- Adding the factors.

</Question>`,
};

/** A task of "Try it" is code with blanks. */
const TASK: Example = {
  place: 'task',
  source: `<Question id="move-the-weight" kind="blanks" difficulty="easy" objective="what-the-rate-controls">

Move the weight one step of plain gradient descent, at a rate of 0.1.

\`\`\`python
gradient = 2 * weight
weight = weight ___against___ 0.1 * ___slope___
\`\`\`

- [x] against: \`-\`
  > The loss falls against the gradient.
- [ ] against: \`+\`
  > step-follows-the-gradient: That way the loss rises.
- [x] slope: \`gradient\`
  > It says how steep the loss is here.

### Hints

1. Which way does the loss fall, and how steep is it there?

### Solution

1. The gradient points uphill, so it is subtracted.
1. It is scaled by the rate first.

### Check

A weight of 1 becomes 0.8, which is nearer to the lowest point.

### Mistakes

- Stepping uphill.

</Question>`,
};

const [single] = KIND_EXAMPLES;

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
    examples: [...KIND_EXAMPLES, PROBLEM, TASK],
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
