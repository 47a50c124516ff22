/** Components for the running text of lessons and questions. */
import { EPOCH_FIELD_NAMES, MEASURE_PLACES, RUN_FIELD_NAMES } from '../../core/experiment';
import { listCodes, optional, required } from './attribute';
import { ANYWHERE, type ElementRule } from './element-rule';

const title = optional({ kind: 'text' }, 'stands above the text in bold');

export const TEXT_COMPONENTS = {
  Note: {
    ...ANYWHERE,
    attributes: { title },
    meaning: 'A remark set apart from the text.',
    examples: [
      {
        place: 'lesson',
        source: `<Note title="The same in PyTorch">

There the loop is yours: call \`loss.backward()\`, then \`optimizer.step()\`.

</Note>`,
      },
    ],
  },
  Caution: {
    ...ANYWHERE,
    attributes: { title },
    meaning: 'A warning: what goes wrong, and how to keep out of it.',
    examples: [
      {
        place: 'lesson',
        source: `<Caution title="A rate belongs to its optimizer">

A rate that suits plain SGD may be far too high for Adam.

</Caution>`,
      },
    ],
  },
  Aside: {
    ...ANYWHERE,
    content: 'inline',
    meaning: 'A note for the margin; where there is none, it stands below its paragraph.',
    examples: [
      {
        place: 'lesson',
        source: `Each step moves a weight against its gradient. <Aside>The word "step" always means one batch here.</Aside> How far it goes is decided by the rate.`,
      },
    ],
  },
  Term: {
    ...ANYWHERE,
    content: 'inline',
    attributes: {
      id: optional(
        { kind: 'name', of: 'term' },
        'the term that is meant',
        'the term whose name is enclosed',
      ),
    },
    meaning: 'A word of `content/glossary.mdx`, with its definition at hand.',
    examples: [
      {
        place: 'lesson',
        source: `The <Term>learning rate</Term> scales every step. Two passes over all images are two <Term id="epoch">epochs</Term>.`,
      },
    ],
  },
  Measured: {
    ...ANYWHERE,
    content: 'inline',
    attributes: {
      run: required(
        { kind: 'name', of: 'run' },
        'the file under `reference-runs/`, without `.json`',
      ),
      field: required(
        { kind: 'one-of', values: [...EPOCH_FIELD_NAMES, ...RUN_FIELD_NAMES] },
        'which figure it is',
      ),
      at: optional(
        { kind: 'epoch', places: MEASURE_PLACES },
        `the epoch of ${listCodes(EPOCH_FIELD_NAMES)}; \`best-accuracy\` and \`best-loss\` go by the validation images`,
        `left out with ${listCodes(RUN_FIELD_NAMES)}`,
      ),
    },
    meaning:
      'A figure from a recorded run; the check compares the text with the run. Accuracies are written as `70.1 %`, losses as `1.067`, rates in plain decimals, minutes as whole numbers (below ten with one decimal).',
    examples: [
      {
        place: 'lesson',
        source: `After <Measured run="quick-0.001-seed1" field="epochs">5</Measured> epochs on 4,000 training images, the network names <Measured run="quick-0.001-seed1" field="valAccuracy" at="last">45.6 %</Measured> of 1,000 validation images.`,
      },
    ],
  },
} as const satisfies Record<string, ElementRule>;
