import { expect, test } from 'vitest';
import * as z from 'zod';
import { listFields } from './list-fields';

function rowsOf(shape: z.ZodRawShape) {
  const file = { id: 'x', name: 'x', yamlGlob: null, meaning: '', fields: {}, example: '' };
  return listFields({ ...file, schema: z.object(shape) }).map(
    ({ path, type, required, fallback, meaning }) =>
      [path, type, required ? 'needed' : (fallback ?? 'optional'), meaning].join(' | '),
  );
}

test('says of each field what may be written', () => {
  expect(
    rowsOf({
      rate: z.number().positive().max(1),
      images: z.int().min(1000).max(50_000).multipleOf(1000),
      seed: z.int().min(0).default(1),
      tag: z.enum(['ml', 'cv']).optional(),
      hidden: z.boolean().default(false),
      note: z.string().nullable().describe('a remark'),
    }),
  ).toEqual([
    'rate | a number above 0, at most 1 | needed | ',
    'images | a whole number from 1000 to 50000, a multiple of 1000 | needed | ',
    'seed | a whole number, 0 or more | `1` | ',
    'tag | one of `ml`, `cv` | optional | ',
    'hidden | `true` or `false` | `false` | ',
    'note | a text, or `null` | needed | a remark',
  ]);
});

test('goes into lists, groups and alternatives, each field once', () => {
  const layer = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('conv'), filters: z.int().min(1) }),
    z.object({ kind: z.literal('dense'), units: z.int().min(1) }),
  ]);
  expect(rowsOf({ network: z.object({ layers: z.array(layer).min(1) }) })).toEqual([
    'network | fields of its own | needed | ',
    'network.layers | a list | needed | ',
    'network.layers[].kind | `conv`, or `dense` | needed | ',
    'network.layers[].filters | a whole number, 1 or more | needed | ',
    'network.layers[].units | a whole number, 1 or more | needed | ',
  ]);
});
