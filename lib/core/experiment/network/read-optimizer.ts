/**
 * An optimizer as its author writes it, and as a run remembers it: `adam`, `sgd`, or
 * `{ name: sgd, momentum: 0.9 }`.
 */
import { err, ok, type Result } from '../../result';
import { isGroup, sayProblem, showValue, type NetworkProblem } from './network-problem';
import { ADAM, type OptimizerSpec } from './network-spec';

const NAMES = ['adam', 'sgd'] as const;

export type WrittenOptimizer = (typeof NAMES)[number] | { name: 'sgd'; momentum: number };

export function readOptimizer(written: unknown): Result<OptimizerSpec, NetworkProblem> {
  const refuse = (message: string, slip?: NetworkProblem['slip'], path: string[] = []) =>
    err({ path, place: 'optimizer', message, slip });
  const given = isGroup(written) ? written : { name: written };
  const name = NAMES.find((known) => known === given.name);
  if (name === undefined) {
    if (typeof given.name !== 'string') {
      return refuse(`is ${showValue(given.name)}, expected a name, such as "adam".`);
    }
    const slip = { written: given.name, known: NAMES, intro: 'The optimizers are' };
    return refuse(`none is called "${given.name}".`, slip);
  }
  const known = name === 'sgd' ? ['name', 'momentum'] : ['name'];
  const other = Object.keys(given).find((option) => !known.includes(option));
  if (other !== undefined) {
    return refuse(`${name} has no option "${other}". Leave it out.`, undefined, [other]);
  }
  if (name === 'adam') return ok(ADAM);
  const momentum = given.momentum ?? 0;
  if (typeof momentum === 'number' && momentum >= 0 && momentum < 1) {
    return ok({ kind: 'sgd', momentum });
  }
  return refuse(
    `"momentum" is ${showValue(momentum)}, expected a number from 0 to below 1, such as 0.9.`,
    undefined,
    ['momentum'],
  );
}

/** Of one that was read before. @throws RangeError where it was not. */
export function optimizerOf(written: WrittenOptimizer): OptimizerSpec {
  const read = readOptimizer(written);
  if (read.ok) return read.value;
  throw new RangeError(sayProblem(read.error));
}

/** The shortest form. */
export function writeOptimizer(spec: OptimizerSpec): WrittenOptimizer {
  if (spec.kind === 'adam') return 'adam';
  return spec.momentum === 0 ? 'sgd' : { name: 'sgd', momentum: spec.momentum };
}
