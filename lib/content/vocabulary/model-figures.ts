/** Figures of mathematics, of a recorded image, and of a table. Their attributes are read in lib/core/figures. */
import { BALL_NUMBERS, MAP_NUMBERS, MAP_PAIRS, TABLE_CHART_KINDS } from '../../core/figures';
import { optional, required, type AttributeRule } from './attribute';
import { ANYWHERE, IN_LESSONS, type ElementRule } from './element-rule';
import { caption } from './run-figures';

const figure = { ...ANYWHERE, ...IN_LESSONS, content: 'none' } as const;

export const MODEL_FIGURES = {
  BallOnCurve: {
    ...figure,
    attributes: {
      rate: aNumber(BALL_NUMBERS.rate, 'the learning rate it begins with'),
      curvature: aNumber(BALL_NUMBERS.curvature, 'c in c/2 · w²'),
      start: aNumber(BALL_NUMBERS.start, 'the weight it starts at; not 0'),
      steps: aNumber(BALL_NUMBERS.steps, 'how far it runs'),
      caption,
    },
    meaning: 'A ball on the curve c/2 · w², with a rate to move, single steps, and a run.',
    examples: [
      {
        place: 'lesson',
        source: `<BallOnCurve
  rate="0.3"
  curvature="1"
  start="-2.2"
  steps="20"
  caption="Find the rate at which it stops coming back."
/>`,
      },
    ],
  },
  ContourMap: {
    ...figure,
    attributes: {
      rate: aNumber(MAP_NUMBERS.rate, 'the learning rate it begins with'),
      curvatures: aPair(MAP_PAIRS.curvatures, 'of the bowl, along and across'),
      start: aPair(MAP_PAIRS.start, 'where all three start; neither is 0'),
      steps: aNumber(MAP_NUMBERS.steps, 'how far they run'),
      caption,
    },
    meaning: 'SGD, momentum 0.9 and Adam on one elongated bowl.',
    examples: [
      {
        place: 'lesson',
        source: `<ContourMap
  rate="0.05"
  curvatures="1 20"
  start="-4 1.5"
  steps="40"
  caption="Steep across, flat along."
/>`,
      },
    ],
  },
  Pipeline: {
    ...figure,
    attributes: {
      file: required({ kind: 'name', of: 'recording' }, 'without `.json`'),
      caption,
    },
    meaning:
      'A recorded image on its way through the network, layer by layer. `npm run record-pipeline` records one.',
    examples: [
      {
        place: 'lesson',
        source: `<Pipeline file="pipeline" caption="What each layer makes of one image." />`,
      },
    ],
  },
  TableChart: {
    ...figure,
    content: 'block',
    attributes: {
      kind: required({ kind: 'one-of', values: TABLE_CHART_KINDS }, 'how it is drawn'),
      caption,
    },
    meaning:
      'Encloses one Markdown table and draws it: the first column names, the others are numbers.',
    examples: [
      {
        place: 'lesson',
        source: `<TableChart kind="bars" caption="Steps of an epoch of 4,000 images, by batch size.">

| Batch | Steps |
| ----- | ----: |
| 16    |   250 |
| 64    |    63 |
| 256   |    16 |

</TableChart>`,
      },
    ],
  },
} as const satisfies Record<string, ElementRule>;

interface NumberOr<Value> {
  fallback: Value;
  above: number;
  below: number;
  whole?: boolean;
}

function aNumber({ fallback, ...range }: NumberOr<number>, meaning: string): AttributeRule {
  return optional({ kind: 'number', range }, meaning, `\`${fallback}\``);
}

function aPair(
  { fallback, ...range }: NumberOr<readonly [number, number]>,
  meaning: string,
): AttributeRule {
  return optional({ kind: 'pair', range }, meaning, `\`${fallback.join(' ')}\``);
}
