/** Draws data that fits a shape, and data that nearly does. */
import fc from 'fast-check';
import type { Shape } from './parse-by-shape';

const JUNK = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  ' a ',
  'a',
  'long'.repeat(200),
  '2026-02-29T10:00:00Z',
  '__proto__',
  0,
  -1,
  0.5,
  1,
  2 ** 31,
  2 ** 53,
  NaN,
  Infinity,
  true,
  {},
  { a: 'b' },
  JSON.parse('{"__proto__":"a","":1}'),
  [],
  ['a'],
  [[]],
);

/** Each part is junk once in `rarity` times; never where that is Infinity. */
export function drawByShape(shape: Shape, rarity: number): fc.Arbitrary<unknown> {
  const fitting = drawFitting(shape, rarity);
  if (rarity === Infinity) return fitting;
  return fc.oneof({ weight: rarity, arbitrary: fitting }, { weight: 1, arbitrary: JUNK });
}

function drawFitting(shape: Shape, rarity: number): fc.Arbitrary<unknown> {
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => drawByShape(one, rarity)));
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.properties) return drawMembers(shape, rarity);
  switch (shape.type) {
    case 'object':
      return drawEntries(shape, rarity);
    case 'array':
      return fc.array(drawByShape(shape.items ?? {}, rarity), {
        minLength: shape.minItems,
        maxLength: (shape.minItems ?? 0) + 3,
      });
    case 'string':
      return drawText(shape);
    case 'number':
      return drawNumber(shape);
    case 'integer':
      return fc.integer({ min: shape.minimum, max: shape.maximum });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function drawMembers({ properties = {}, optional = [] }: Shape, rarity: number) {
  const members: [string, fc.Arbitrary<unknown>][] = Object.entries(properties).map(
    ([key, one]) => [key, drawByShape(one ?? {}, rarity)],
  );
  const drawn: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(members);
  const strange = fc.dictionary(fc.constantFrom('strange', 'constructor'), JUNK, { maxKeys: 1 });
  return fc
    .tuple(
      fc.record(drawn, {
        requiredKeys: Object.keys(drawn).filter((key) => !optional.includes(key)),
      }),
      strange,
    )
    .map(([own, more]) => ({ ...more, ...own }));
}

function drawEntries({ propertyNames, additionalProperties }: Shape, rarity: number) {
  const entry = typeof additionalProperties === 'object' ? additionalProperties : {};
  const name = drawText(propertyNames ?? {});
  return fc.dictionary(name, drawByShape(entry, rarity), { maxKeys: 3 });
}

function drawText({ pattern, minLength = 0, maxLength = 20 }: Shape): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  // With white space at its ends, so that cutting it off is seen.
  return fc.string({ minLength, maxLength }).map((text) => (text === '' ? ' ' : text));
}

function drawNumber(shape: Shape): fc.Arbitrary<number> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
  return fc.double({
    noNaN: true,
    min: minimum ?? exclusiveMinimum ?? -1e6,
    minExcluded: minimum === undefined && exclusiveMinimum !== undefined,
    max: maximum ?? exclusiveMaximum ?? 1e6,
    maxExcluded: maximum === undefined && exclusiveMaximum !== undefined,
  });
}
