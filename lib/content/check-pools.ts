/** Checks the practice and the files below `questions/`, and that every lesson made of them has some. */
import type { ModeId } from '../core/modes/mode-id';
import type { Card, ChallengeProblem, Question } from '../core/quiz';
import {
  checkCardFile,
  checkChallengeFile,
  checkQuestionFile,
  type CheckedPoolFile,
} from './check-pool-file';
import { checkPractice, type CheckedPractice } from './check-text-file';
import type { PatternContext } from './pattern-context';
import type { PlacedFile } from './read-head';
import type { PoolFolder } from './source-file';

/** Files in the order of their names. */
export interface CheckedPools {
  practice: CheckedPractice | null;
  /** The bank of the pattern test. */
  test: CheckedPoolFile<Question>[];
  challenge: CheckedPoolFile<ChallengeProblem>[];
  /** The code tasks of "Try it". */
  try: CheckedPoolFile<Question>[];
  review: CheckedPoolFile<Card>[];
}

/** `files` are those of one pattern; problems are in their reports. */
export function checkPools(files: readonly PlacedFile[], context: PatternContext): CheckedPools {
  const pools: CheckedPools = { practice: null, test: [], challenge: [], try: [], review: [] };
  for (const { file, place, report } of files) {
    if (place.kind === 'practice') pools.practice = checkPractice(file, place, context, report);
    if (place.kind !== 'pool') continue;
    switch (place.pool) {
      case 'test':
      case 'try':
        pools[place.pool].push(
          ...listOf(checkQuestionFile(file, place, place.pool, context, report)),
        );
        break;
      case 'challenge':
        pools.challenge.push(...listOf(checkChallengeFile(file, place, context, report)));
        break;
      case 'review':
        pools.review.push(...listOf(checkCardFile(file, place, context, report)));
        break;
      default:
        place.pool satisfies never;
    }
  }
  for (const file of files) checkNotEmpty(file, files);
  return pools;
}

function listOf<T>(checked: T | null): T[] {
  return checked === null ? [] : [checked];
}

/** Lessons that show a pool, and what they show of it. */
const SHOWN: Readonly<Partial<Record<ModeId, { pool: PoolFolder; what: string }>>> = {
  test: { pool: 'test', what: 'questions' },
  challenge: { pool: 'challenge', what: 'problems' },
  try: { pool: 'try', what: 'tasks' },
  review: { pool: 'review', what: 'cards' },
};

function checkNotEmpty({ place, report }: PlacedFile, files: readonly PlacedFile[]): void {
  const shown = place.kind === 'lesson' ? SHOWN[place.mode] : undefined;
  if (shown === undefined) return;
  const { pool, what } = shown;
  if (files.some((other) => other.place.kind === 'pool' && other.place.pool === pool)) return;
  report.add(
    null,
    `questions/${pool}/ has no ${what} for this lesson. Write some in a file there.`,
  );
}
