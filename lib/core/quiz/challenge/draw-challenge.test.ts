import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffle } from '../../random';
import type { Difficulty, KindId } from '../question';
import { drawChallenge, type DrawnProblem } from './draw-challenge';

const OBJECTIVES = ['a', 'b', 'c', 'd', 'e'];
const DIFFICULTIES: readonly Difficulty[] = ['easy', 'medium', 'hard'];

/** Fifteen problems: each objective in each difficulty; the third easy and the third hard one ask about a run. */
const PROBLEMS: readonly DrawnProblem[] = DIFFICULTIES.flatMap((difficulty) =>
  OBJECTIVES.map((objective, place) => ({
    id: `${difficulty}-${objective}`,
    difficulty,
    objective,
    kind: (place === 2 && difficulty !== 'medium' ? 'from-run' : 'single') as KindId,
  })),
);

const FREE = { seed: 1, avoid: [], canAskRun: true };

function draw(options: Partial<Parameters<typeof drawChallenge>[1]> = {}): DrawnProblem[] {
  return drawChallenge(PROBLEMS, { ...FREE, ...options }).map((id) =>
    PROBLEMS.find((problem) => problem.id === id)!,
  );
}

it('draws one easy, two medium and two hard problems over all objectives, with any seed', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drawn = draw({ seed });
      expect(drawn.map(({ difficulty }) => difficulty)).toEqual([
        'easy',
        'medium',
        'medium',
        'hard',
        'hard',
      ]);
      expect(new Set(drawn.map(({ objective }) => objective)).size).toBe(5);
      expect(drawn.filter(({ kind }) => kind === 'from-run').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 60 },
  );
});

it('never asks about a run where none can be made', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const drawn = draw({ seed, canAskRun: false });
      expect(drawn.map(({ kind }) => kind)).toEqual(Array(5).fill('single'));
    }),
    { numRuns: 40 },
  );
});

it('leaves out the problems of the last challenge while others fit as well', () => {
  const avoid = drawChallenge(PROBLEMS, FREE);
  const next = drawChallenge(PROBLEMS, { ...FREE, seed: 2, avoid });
  expect(next.filter((id) => avoid.includes(id))).toEqual([]);
});

it('asks a problem again rather than leave the mix', () => {
  const problems = PROBLEMS.filter(({ id }) => id !== 'easy-b' && !/^easy-[cde]$/.test(id));
  const drawn = drawChallenge(problems, { ...FREE, avoid: ['easy-a'] });
  expect(drawn).toContain('easy-a');
});

it('follows from the seed and the problems, not from their order', () => {
  const draws = [3, 4, 5].map((seed) => drawChallenge(shuffle(PROBLEMS, seed), FREE));
  expect(draws[1]).toEqual(draws[0]);
  expect(draws[2]).toEqual(draws[0]);
});

it('brings other problems with other seeds', () => {
  const seen = new Set(Array.from({ length: 12 }, (_, seed) => draw({ seed })).flat());
  expect(seen.size).toBeGreaterThan(10);
});

it('asks all where there are fewer than five', () => {
  const few = PROBLEMS.slice(4, 7);
  expect(drawChallenge(few, FREE)).toHaveLength(3);
  expect(drawChallenge([], FREE)).toEqual([]);
});
