import { expect, test } from 'vitest';
import { replayPlateau, suggestPlateau } from '@/lib/core/experiment';
import { someFigures } from '@/lib/core/experiment/experiment.fixture';
import { explainDifferences, explainStep } from './explain-step';

const PARAMETERS = {
  ...suggestPlateau(20),
  factor: 0.1,
  patience: 2,
  cooldown: 2,
  minRate: 0.0004,
};

function explain(losses: readonly number[], changes: Partial<typeof PARAMETERS> = {}): string {
  const parameters = { ...PARAMETERS, ...changes };
  const epochs = losses.map((valLoss, place) => someFigures(place + 1, { valLoss }));
  return explainStep(replayPlateau(parameters, epochs, 0.001).at(-1)!, parameters);
}

const NOT_BETTER =
  'The validation loss, 1.500, does not beat the best, 1.500, by more than 0.0001.';

test('each decision has its reason', () => {
  expect(explain([1.5])).toBe(
    'The first validation loss, 1.500, is the best so far. The rate stays at 0.001.',
  );
  expect(explain([1.5, 1.2])).toBe(
    'The validation loss improved from 1.500 to 1.200. The count begins again, and the rate stays at 0.001.',
  );
  expect(explain([1.5, 1.5])).toBe(
    `${NOT_BETTER} That makes 1 epoch without improvement; Keras reduces at 2.`,
  );
  expect(explain([1.5, 1.5, 1.5])).toBe(
    `${NOT_BETTER} Patience ran out: the rate is reduced from 0.001 to 0.0004, the lowest that is allowed.`,
  );
  expect(explain([1.5, 1.5, 1.5], { minRate: 0 })).toBe(
    `${NOT_BETTER} Patience ran out: the rate is reduced from 0.001 to 0.0001 (times 0.1).`,
  );
  expect(explain([1.5, 1.5, 1.5, 1.5])).toBe(
    `${NOT_BETTER} The epoch is not counted: the cooldown after the last reduction is not over.`,
  );
  expect(explain([1.5, 1.5, 1.5, 1.5, 1.5, 1.5])).toBe(
    `${NOT_BETTER} Patience ran out, but the rate, 0.0004, is as low as it may be.`,
  );
});

test("PyTorch's margin is a share, and it waits an epoch longer", () => {
  expect(explain([1.5, 1.5], { rule: 'pytorch' })).toBe(
    'The validation loss, 1.500, does not beat the best, 1.500, by more than 0.0001 of it. That makes 1 epoch without improvement; PyTorch reduces at 3.',
  );
});

/** What is said of both rules over these losses. */
function compare(losses: readonly number[], cooldown = 0): string {
  const epochs = losses.map((valLoss, place) => someFigures(place + 1, { valLoss }));
  const [keras, pytorch] = (['keras', 'pytorch'] as const).map((rule) =>
    replayPlateau({ ...suggestPlateau(20), patience: 1, cooldown, rule }, epochs, 0.001),
  );
  return explainDifferences(keras!, pytorch!);
}

test('the epochs at which the rules part are listed', () => {
  expect(compare([1.5, 1.4])).toBe('On this run neither rule ever reduces the rate.');
  expect(compare([1.5, 1.5])).toBe(
    'The two rules part at the end of epoch 2, where one reduces and the other does not.',
  );
  expect(compare([1.5, 1.5, 1.4, 1.4])).toBe(
    'The two rules part at the end of epoch 2, where one reduces and the other does not, and again at epoch 4.',
  );
  expect(compare([1.5, 1.5, 1.5, 1.4, 1.4, 1.3, 1.3], 1)).toBe(
    'The two rules part at the end of epoch 2, where one reduces and the other does not, and again at epochs 5 and 7.',
  );
});
