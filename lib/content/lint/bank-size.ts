/** A test that is drawn anew each time needs a bank that is large enough, and every objective in it. */
import type { Difficulty } from '../../core/quiz';
import type { Finding, Pools } from './pools';

/** Of each difficulty, so that a second test can ask other questions. */
const LEAST = 8;

const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** Nothing for a pattern without a bank, or one that offers no test yet: teaching/check-unoffered-test.ts warns of that. */
export function checkBankSize({ test, objectives, offersTest }: Pools): Finding[] {
  if (test.length === 0 || !offersTest) return [];
  return listBankGaps({ test, objectives }).map((message) => ({ id: null, message }));
}

/** A sentence for each thing that a bank lacks. */
export function listBankGaps({ test, objectives }: Pick<Pools, 'test' | 'objectives'>): string[] {
  const thin = DIFFICULTIES.flatMap((difficulty) => {
    const count = test.filter((question) => question.difficulty === difficulty).length;
    if (count >= LEAST) return [];
    return [
      `the bank of the test has ${count} ${difficulty} ${count === 1 ? 'question' : 'questions'}, expected at least ${LEAST}. Write ${LEAST - count} more.`,
    ];
  });
  const missing = objectives
    .filter((objective) => !test.some((question) => question.objective === objective))
    .map(
      (objective) =>
        `no question of the bank proves the objective "${objective}". Write one, or take the objective out of pattern.mdx.`,
    );
  return [...thin, ...missing];
}
