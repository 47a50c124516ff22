import { expect, it } from 'vitest';
import * as z from 'zod';
import { parseByShape, type Shape } from './parse-by-shape';
import { writeShape } from './write-shape.fixture';

it('gives no copy another prototype', () => {
  const texts: Shape = { type: 'object', additionalProperties: { type: 'string' } };
  const parsed = parseByShape(texts, JSON.parse('{"__proto__":"a","b":"c"}'));
  expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
  expect(parsed).toEqual({ b: 'c' });
});

it('says so where a shape asks for what it does not know', () => {
  expect(() => parseByShape({ type: 'date' }, 1)).toThrow(
    'There is no way to parse the type date.',
  );
});

it('is written only from what can be said as data', () => {
  expect(
    writeShape(z.object({ name: z.string().trim().max(3), size: z.int().optional() })),
  ).toEqual({
    properties: {
      name: { type: 'string', maxLength: 3, trimmed: true },
      size: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER },
    },
    optional: ['size'],
  });
  const even = z.int().refine((number) => number % 2 === 0);
  expect(() => writeShape(even)).toThrow('Code of ours cannot be written as data.');
  expect(() => writeShape(z.string().toUpperCase())).toThrow(
    'A schema changes what it reads in another way than to trim it.',
  );
  expect(() => writeShape(z.number().multipleOf(3))).toThrow(
    'parseByShape does not know multipleOf.',
  );
  expect(() => writeShape(z.string().transform(Number))).toThrow();
});
