import { expect, test } from 'vitest';
import { nameOptimizer } from './name-optimizer';
import { sayProblem } from './network-problem';
import { ADAM } from './network-spec';
import { optimizerOf, readOptimizer, writeOptimizer } from './read-optimizer';

test.each([
  ['adam', ADAM, 'adam', 'Adam'],
  [{ name: 'adam' }, ADAM, 'adam', 'Adam'],
  ['sgd', { kind: 'sgd', momentum: 0 }, 'sgd', 'SGD'],
  [{ name: 'sgd', momentum: 0 }, { kind: 'sgd', momentum: 0 }, 'sgd', 'SGD'],
  [
    { name: 'sgd', momentum: 0.9 },
    { kind: 'sgd', momentum: 0.9 },
    { name: 'sgd', momentum: 0.9 },
    'SGD with momentum 0.9',
  ],
])('%o is read, written in its shortest form, and named', (written, spec, short, name) => {
  const read = readOptimizer(written);
  expect(read).toEqual({ ok: true, value: spec });
  if (!read.ok) return;
  expect(writeOptimizer(read.value)).toEqual(short);
  expect(nameOptimizer(writeOptimizer(read.value))).toBe(name);
  expect(optimizerOf(writeOptimizer(read.value))).toEqual(spec);
});

test.each([
  ['rmsprop', 'optimizer: none is called "rmsprop". The optimizers are adam, sgd.'],
  [0.9, 'optimizer: is 0.9, expected a name, such as "adam".'],
  [{ momentum: 0.9 }, 'optimizer: is empty, expected a name, such as "adam".'],
  [{ name: 'adam', momentum: 0.9 }, 'optimizer: adam has no option "momentum". Leave it out.'],
  [
    { name: 'sgd', momentum: 1 },
    'optimizer: "momentum" is 1, expected a number from 0 to below 1, such as 0.9.',
  ],
])('%o is refused in a sentence', (written, message) => {
  const read = readOptimizer(written);
  expect(!read.ok && sayProblem(read.error)).toBe(message);
});
