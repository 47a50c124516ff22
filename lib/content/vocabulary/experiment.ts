/** What an experiment lesson has beside the text. The task itself is in its front matter. */
import { required } from './attribute';
import { ANYWHERE, IN_EXPERIMENT, type ElementRule } from './element-rule';

const experiment = { ...ANYWHERE, ...IN_EXPERIMENT } as const;

export const EXPERIMENT_COMPONENTS = {
  Problem: {
    ...experiment,
    meaning: 'The problem and the task. What the source of the lesson claims is shown beside it.',
    examples: [
      {
        place: 'experiment',
        source: `<Problem>

A small network sorts photographs into ten classes. Its learning rate was set once and never questioned. Find a better one.

</Problem>`,
      },
    ],
  },
  Hint: {
    ...experiment,
    attributes: {
      title: required({ kind: 'text' }, 'says enough to decide whether to open it'),
    },
    meaning: 'A hint that opens when asked for. The page numbers hints.',
    examples: [
      {
        place: 'experiment',
        source: `<Hint title="Where to start">

Rates are searched by factors, not by steps: try 0.01, 0.001 and 0.0001 first.

</Hint>`,
      },
    ],
  },
  Lab: {
    ...experiment,
    content: 'none',
    meaning: 'The lab, with the task of the front matter.',
    examples: [{ place: 'experiment', source: '<Lab />' }],
  },
  Solution: {
    ...experiment,
    meaning: 'A solution that opens when asked for.',
    examples: [
      {
        place: 'experiment',
        source: `<Solution>

Adam at 0.001 falls steadily from the first epoch on.

</Solution>`,
      },
    ],
  },
  Bonus: {
    ...experiment,
    meaning: 'A further task that does not count for the target.',
    examples: [
      {
        place: 'experiment',
        source: `<Bonus>

Let the rate fall on a plateau, and compare the two runs.

<BonusStart />

</Bonus>`,
      },
    ],
  },
  BonusStart: {
    ...experiment,
    content: 'none',
    meaning: 'The button that sets the schedule of the bonus in the lab.',
    examples: [{ place: 'experiment', source: '<BonusStart />' }],
  },
} as const satisfies Record<string, ElementRule>;
