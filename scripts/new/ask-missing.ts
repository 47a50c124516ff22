/** Asks on the terminal for what no flag says. Empty answers leave a flag as missing, so that its usual value holds. */
import { QUESTION_POOLS } from '../../lib/content/types';
import { MODE_IDS } from '../../lib/core/modes';
import { KIND_IDS } from '../../lib/core/quiz';
import type { FlagName, Flags, Started } from './read-flags';
import { toTitle } from './words';

export type Ask = (question: string) => Promise<string>;

interface Question {
  flag: FlagName;
  text: string | ((flags: Flags) => string);
  /** Has a usual value, and is asked only where no flag was given at all. */
  optional?: true;
}

const PLACE: readonly Question[] = [
  { flag: 'course', text: 'Folder of the course, e.g. computer-vision' },
  { flag: 'pattern', text: 'Folder of the pattern, e.g. batch-size-selection' },
];
const ID: Question = {
  flag: 'id',
  text: 'Its id, which says what it asks, e.g. steps-of-an-epoch',
};

/** In the order in which they are asked. */
const QUESTIONS: Readonly<Record<Started, readonly Question[]>> = {
  pattern: [
    ...PLACE,
    {
      flag: 'title',
      text: ({ pattern = '' }) => `Its title (empty: ${toTitle(pattern)})`,
      optional: true,
    },
    {
      flag: 'objectives',
      text: 'What learners can do in the end, e.g. count-the-steps,choose-a-size',
    },
    {
      flag: 'misconceptions',
      text: 'What they may take for true and is not, e.g. larger-is-faster',
    },
    {
      flag: 'modes',
      text: `Lessons (empty: learn; all, or some of ${MODE_IDS.join(',')})`,
      optional: true,
    },
  ],
  lesson: [...PLACE, { flag: 'mode', text: `Which lesson (${MODE_IDS.join(', ')})` }],
  experiment: PLACE,
  question: [
    ...PLACE,
    { flag: 'pool', text: `Which pool (${QUESTION_POOLS.join(', ')})` },
    {
      flag: 'kind',
      text: `Which kind (empty: the usual one of the pool; ${KIND_IDS.join(', ')})`,
      optional: true,
    },
    ID,
  ],
  card: [...PLACE, ID],
};

export async function askMissing(what: Started, given: Flags, ask: Ask): Promise<Flags> {
  const flags = { ...given };
  const isBare = Object.keys(given).length === 0;
  for (const { flag, text, optional } of QUESTIONS[what]) {
    if (flags[flag] !== undefined || (optional && !isBare)) continue;
    const answer = (await ask(`${typeof text === 'string' ? text : text(flags)}: `)).trim();
    if (answer !== '') flags[flag] = answer;
  }
  return flags;
}
