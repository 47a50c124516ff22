import { expect, test } from 'vitest';
import { listObjectives, type SetLine } from './set-line';

function aLine(number: number, objective: string, outcome: SetLine['outcome']): SetLine {
  return {
    questionId: `q${number}`,
    number,
    objective: { id: objective, text: objective, short: objective },
    difficulty: 'easy',
    outcome,
    answer: null,
    reworded: false,
  };
}

test('results are counted by objective, in the order of the set', () => {
  const results = listObjectives([
    aLine(1, 'read', 'right'),
    aLine(2, 'set', 'partly'),
    aLine(3, 'read', 'wrong'),
  ]);
  expect(
    results.map(({ objective, right, lines }) => [
      objective.id,
      right,
      lines.map((line) => line.number),
    ]),
  ).toEqual([
    ['read', 1, [1, 3]],
    ['set', 0, [2]],
  ]);
});
