/** Which parts the lesson of a mode is made of, and how many checks a section of each part has. */
import type { ModeId } from '../../core/modes/mode-id';

/** The fewest and the most checks of a section. */
export type CheckCount = readonly [fewest: number, most: number];

export interface PartRule {
  checks: CheckCount;
  /** False where a lesson may do without the part. */
  required: boolean;
}

export type PartRules = Readonly<Record<string, PartRule>>;

const part: PartRule = { checks: [1, 1], required: true };

/** In the order in which the parts usually come. Several sections may be of the same part. */
export const MODE_PARTS: Readonly<Partial<Record<ModeId, PartRules>>> = {
  learn: {
    what: part,
    when: part,
    syntax: part,
    examples: part,
    program: part,
    'key-points': part,
  },
  why: {
    'big-idea': part,
    scenario: part,
    'by-hand': part,
    solution: part,
    'before-after': part,
    'real-use': part,
    takeaways: part,
  },
  deep: { what: part, why: part, where: part, 'mental-model': part, 'build-up': part },
  visualize: {
    'data-flow': part,
    training: part,
    prediction: part,
    checks: { checks: [3, 3], required: true },
  },
  try: {
    'how-it-works': { checks: [0, 1], required: false },
    tasks: { checks: [0, 0], required: true },
  },
  metrics: {
    'which-metric': part,
    tables: part,
    'trade-offs': part,
    'good-and-bad': part,
    'reading-curves': part,
  },
};

/** Modes whose lessons together have to treat every objective and every misconception of the pattern. */
export const TREATING_MODES: readonly ModeId[] = ['learn', 'why', 'deep'];
