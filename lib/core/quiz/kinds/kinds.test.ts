/** What holds for every kind, by property. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { aRun } from '../../experiment/experiment.fixture';
import { aNumeric, earned, NO_RUN, ONE_OF_EACH } from '../question.fixture';
import type { Gradable } from '../question';
import type { Response } from '../response';
import { gradeResponse, guessChance, KIND_IDS, kindOf, orderParts, rightResponse } from '.';

const WITH_RUN = { run: aRun() };
const KNOWN_IDS = ['a', 'b', 'c', 'd', 'e', 'slow', 'steady', 'fast', 'forward', 'clear', 'step'];
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];

const anyId = fc.oneof(fc.constantFrom(...KNOWN_IDS, ...INHERITED), fc.string());
const anyText = fc.oneof(
  fc.constantFrom('16', '0,002', '1e-3', '"'.repeat(5000), '\\'.repeat(5000), '1 '.repeat(50_000)),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.double().map(String),
);
const anyTexts = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('number', 'call', 'rate'), anyId), anyText))
  // As JSON.parse makes them: `__proto__` is a property like any other.
  .map((entries) => Object.fromEntries(entries));
const anyResponse: fc.Arbitrary<Response> = fc.record({ chosen: fc.array(anyId), texts: anyTexts });

it.each(KIND_IDS)('never throws and never earns more than possible: %s', (kind) => {
  fc.assert(
    fc.property(anyResponse, fc.constantFrom(NO_RUN, WITH_RUN), (response, context) => {
      const score = gradeResponse(ONE_OF_EACH[kind], response, context);
      if (score.kind === 'invalid') return;
      expect(score.earned).toBeGreaterThanOrEqual(0);
      expect(score.earned).toBeLessThanOrEqual(score.possible);
    }),
    { numRuns: 500 },
  );
});

/** Choices, measures and blanks in another order. An ordering's items stand in the right order: that is its key. */
function reorder(question: Gradable): Gradable {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { ...question, choices: [...question.choices].reverse() };
    case 'numeric':
      return { ...question, numbers: [...question.numbers].reverse() };
    case 'blanks':
      return { ...question, blanks: [...question.blanks].reverse() };
    case 'from-run':
      return { ...question, measures: [...question.measures].reverse() };
    case 'ordering':
      return question;
    default:
      return question satisfies never;
  }
}

it.each(KIND_IDS)('scores the same in whatever order it is written and shown: %s', (kind) => {
  const question = ONE_OF_EACH[kind];
  const ids = orderParts(question, 0);
  const answer = fc.record({ chosen: fc.subarray(ids), texts: anyTexts });
  fc.assert(
    fc.property(answer, fc.integer(), (response, seed) => {
      const before = earned(gradeResponse(question, response, WITH_RUN));
      expect(earned(gradeResponse(reorder(question), response, WITH_RUN))).toBe(before);
      // The order of clicks follows the order shown; only an ordering is answered by an order.
      if (kind === 'ordering') return;
      const shown = orderParts(question, seed).filter((id) => response.chosen.includes(id));
      const clicked = { ...response, chosen: shown };
      expect(earned(gradeResponse(question, clicked, WITH_RUN))).toBe(before);
    }),
  );
});

it.each(KIND_IDS)('gives its own right answer full credit and no misconception: %s', (kind) => {
  const question = ONE_OF_EACH[kind];
  const key = rightResponse(question, WITH_RUN)!;
  const score = gradeResponse(question, key, WITH_RUN);
  expect(earned(score)).toBe(1);
  expect(score).toMatchObject({ misconceptions: [] });
});

it('reads back every number that it writes as the right answer', () => {
  const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(anyNumber, (value) => {
      const question = aNumeric({ value, tolerance: 0 });
      const key = rightResponse(question, NO_RUN)!;
      expect(earned(gradeResponse(question, key, NO_RUN))).toBe(1);
    }),
  );
});

it.each(KIND_IDS)('shows each of its parts once under every seed: %s', (kind) => {
  const all = [...orderParts(ONE_OF_EACH[kind], 0)].sort();
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect([...orderParts(ONE_OF_EACH[kind], seed)].sort()).toEqual(all);
    }),
  );
});

it.each(KIND_IDS)('answers to its own id and is guessed with a probability: %s', (kind) => {
  expect(kindOf(kind).id).toBe(kind);
  const chance = guessChance(ONE_OF_EACH[kind]);
  expect(chance).toBeGreaterThanOrEqual(0);
  expect(chance).toBeLessThan(1);
});
