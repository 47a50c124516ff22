import { expect, test } from 'vitest';
import type { Contender } from './contender';
import { runRounds } from './run-rounds';

/** Takes 1 ms a step, and writes down whose turn it was. */
function aContender(title: string, turns: string[], changes: Partial<Contender> = {}): Contender {
  return {
    title,
    runtime: 'here',
    threads: 1,
    warmUpSteps: 3,
    async time(steps) {
      turns.push(`${title} ${steps}`);
      return Array.from({ length: steps }, () => 1);
    },
    ...changes,
  };
}

test('each contender has its turn in every round, after all have warmed up', async () => {
  const turns: string[] = [];
  const contenders = [aContender('a', turns), aContender('b', turns)];
  const timed = await runRounds(contenders, { rounds: 2, steps: 2, mostMs: 60_000 });
  expect(turns).toEqual(['a 3', 'b 3', 'a 2', 'b 2', 'a 2', 'b 2']);
  expect(timed.map(({ rounds }) => rounds)).toEqual([
    [
      [1, 1],
      [1, 1],
    ],
    [
      [1, 1],
      [1, 1],
    ],
  ]);
});

test('one that cannot train is left out, with what it said', async () => {
  const turns: string[] = [];
  const absent = aContender('absent', turns, { time: async () => null });
  const broken = aContender('broken', turns, {
    time: async () => {
      throw new Error('No adapter.');
    },
  });
  const timed = await runRounds([absent, broken, aContender('a', turns)], {
    rounds: 1,
    steps: 1,
    mostMs: 60_000,
  });
  expect(timed.map(({ rounds, problem }) => [rounds, problem])).toEqual([
    [null, undefined],
    [null, 'No adapter.'],
    [[[1]], undefined],
  ]);
});
