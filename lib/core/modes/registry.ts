/** The ten modes. */
import type { Mode, ModeGroup } from './mode';
import { MODE_IDS, type ModeId } from './mode-id';
import {
  challengeTried,
  dueCardsSeen,
  readToTheEnd,
  targetMet,
  tasksSolved,
  testHandedIn,
} from './policies';

export const MODES = {
  learn: {
    id: 'learn',
    title: 'Learn',
    group: 'understand',
    usualMinutes: 5,
    summary: 'What it is, when to use it, the syntax, three short examples and a whole program.',
    status: readToTheEnd('learn'),
  },
  why: {
    id: 'why',
    title: 'Why it matters',
    group: 'understand',
    usualMinutes: 3,
    summary: 'A scenario, the problem by hand, the solution, and a real use.',
    status: readToTheEnd('why'),
  },
  deep: {
    id: 'deep',
    title: 'Deep dive',
    group: 'understand',
    usualMinutes: 15,
    summary: 'A mental model and the formulas, built up level by level.',
    status: readToTheEnd('deep'),
  },
  visualize: {
    id: 'visualize',
    title: 'Visualize',
    group: 'understand',
    usualMinutes: 12,
    summary: 'The data flow with its shapes, and a real run epoch by epoch.',
    status: readToTheEnd('visualize'),
  },
  try: {
    id: 'try',
    title: 'Try it',
    group: 'do',
    usualMinutes: 10,
    summary: 'Five pieces of code with one to three blanks.',
    status: tasksSolved,
  },
  challenge: {
    id: 'challenge',
    title: 'Challenge',
    group: 'do',
    usualMinutes: 20,
    summary: 'Five timed problems, two attempts each. The clock can be switched off.',
    status: challengeTried,
  },
  experiment: {
    id: 'experiment',
    title: 'Experiment',
    group: 'do',
    usualMinutes: 20,
    summary: 'Train the network in this tab and move the rate yourself.',
    status: targetMet,
  },
  review: {
    id: 'review',
    title: 'Review',
    group: 'check',
    usualMinutes: 5,
    summary: 'A cheat sheet and cards that come back when they are due.',
    status: dueCardsSeen,
  },
  metrics: {
    id: 'metrics',
    title: 'Metrics',
    group: 'check',
    usualMinutes: 8,
    summary: 'Which number to watch, and what a good one looks like here.',
    status: readToTheEnd('metrics'),
  },
  test: {
    id: 'test',
    title: 'Pattern test',
    group: 'check',
    usualMinutes: 10,
    summary: 'Ten questions, no feedback until the end.',
    status: testHandedIn,
  },
} satisfies { [Id in ModeId]: Mode & { id: Id } };

export const ALL_MODES: readonly Mode[] = MODE_IDS.map((id) => MODES[id]);

export const MODE_GROUPS: readonly { id: ModeGroup; title: string }[] = [
  { id: 'understand', title: 'Understand' },
  { id: 'do', title: 'Do' },
  { id: 'check', title: 'Check' },
];

/** The word of a URL as a mode, or null. */
export function parseModeId(text: string): ModeId | null {
  return MODE_IDS.find((id) => id === text) ?? null;
}
