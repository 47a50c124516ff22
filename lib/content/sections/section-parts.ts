/** Which parts the lesson of a mode is made of, and how many checks a section of each part has. */
import type { ModeId } from '../../core/modes/mode-id';

/** The fewest and the most checks of a section. */
export type CheckCount = readonly [fewest: number, most: number];

export interface PartRule {
  checks: CheckCount;
  /** False where a lesson may do without the part. */
  required: boolean;
  /** What belongs there, as half a sentence for authors. */
  meaning: string;
}

export type PartRules = Readonly<Record<string, PartRule>>;

function part(meaning: string): PartRule {
  return { checks: [1, 1], required: true, meaning };
}

/** In the order in which the parts usually come. Several sections may be of the same part. */
export const MODE_PARTS: Readonly<Partial<Record<ModeId, PartRules>>> = {
  learn: {
    what: part('what it is, and what it is not'),
    when: part('when it is used'),
    syntax: part('how it is written'),
    examples: part('three short examples'),
    program: part('a whole program'),
    'key-points': part('what to remember'),
  },
  why: {
    'big-idea': part('the idea in a few sentences'),
    scenario: part('somebody who needs it'),
    'by-hand': part('the problem without it'),
    solution: part('how it solves the problem'),
    'before-after': part('both, side by side'),
    'real-use': part('where it is used'),
    takeaways: part('what to take along'),
  },
  deep: {
    what: part('what it is, exactly'),
    why: part('why it works'),
    where: part('where it fits in'),
    'mental-model': part('a picture to think with'),
    'build-up': part('a step of the way from simple to whole, with formulas'),
  },
  visualize: {
    'data-flow': part('what goes in and comes out, with shapes'),
    training: part('a recorded run, epoch by epoch'),
    prediction: part('one prediction, layer by layer'),
    checks: {
      checks: [3, 3],
      required: true,
      meaning: 'questions about what was seen',
    },
  },
  try: {
    'how-it-works': { checks: [0, 1], required: false, meaning: 'how tasks are solved here' },
    tasks: { checks: [0, 0], required: true, meaning: 'the tasks, as `<Tasks />`' },
  },
  metrics: {
    'which-metric': part('which number to watch, and why'),
    tables: part('training and validation side by side'),
    'trade-offs': part('what one gains and loses'),
    'good-and-bad': part('what good and bad values look like'),
    'reading-curves': part('how to read the curves'),
  },
};

/** Modes whose lessons together have to treat every objective and every misconception of the pattern. */
export const TREATING_MODES: readonly ModeId[] = ['learn', 'why', 'deep'];
