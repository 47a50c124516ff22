/** What lessons made of sections are written with. */
import { required, optional } from './attribute';
import { ANYWHERE, IN_SECTIONS, type ElementRule } from './element-rule';

export const SECTION_COMPONENTS = {
  Section: {
    ...ANYWHERE,
    ...IN_SECTIONS,
    where: `right below each heading \`##\` ${IN_SECTIONS.where}`,
    content: 'none',
    attributes: {
      part: required({ kind: 'part' }, 'what the section is'),
      objectives: required(
        { kind: 'names', of: 'objective' },
        'what the section teaches; feedback links to the first that names an objective',
      ),
      mends: optional(
        { kind: 'names', of: 'misconception' },
        'the mistaken beliefs that it treats; feedback links to the first that names one',
      ),
    },
    meaning: 'Says what the section is. It shows nothing.',
    examples: [
      {
        place: 'section',
        source: `## What the rate does

<Section part="what" objectives="what-the-rate-controls" mends="rate-shapes-the-network" />

The gradient says in which direction the loss rises. The learning rate says how far to go against it.

<Check>

What does the learning rate decide?

- [x] step-length: How far a step goes.
  > Each step is the rate times what the optimizer makes of the gradient.
- [ ] layers: How many layers the network has.
  > rate-shapes-the-network: The layers stand before training begins.

</Check>`,
      },
    ],
  },
  Check: {
    ...ANYWHERE,
    ...IN_SECTIONS,
    where: `at the end of each section ${IN_SECTIONS.where}`,
    meaning:
      'A small question that the section answers: a single choice of two to four choices. It is not graded. A wrong choice may name a misconception.',
    examples: [
      {
        place: 'section',
        source: `## Where the rate is set

<Section part="what" objectives="set-the-rate" />

In Keras the optimizer takes it: \`Adam(learning_rate=0.001)\`.

<Check>

Which object is given the rate?

- [x] optimizer: The optimizer, which makes the steps.
  > It is the one that changes weights.
- [ ] loss: The loss, which says how wrong the network is.
  > The loss is only measured.

</Check>`,
      },
    ],
  },
  Tasks: {
    ...ANYWHERE,
    files: ['try.mdx'],
    where: 'in the section `tasks` of `try.mdx`',
    once: true,
    content: 'none',
    meaning:
      'Stands for the code tasks, which are the questions of `questions/try/`. The lesson is complete when each was solved once.',
    examples: [{ place: 'try', source: '<Tasks />' }],
  },
} as const satisfies Record<string, ElementRule>;
