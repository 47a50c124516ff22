/** The JSON schemas say of the content what the check says of it. */
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { FRONT_MATTER_FILES } from './front-matter-files';
import { toJsonSchema } from './front-matter-schema';

function readExample(example: string): Record<string, unknown> {
  const fields: unknown = parseYaml(example.replace(/^---$/gm, ''));
  return z.record(z.string(), z.unknown()).parse(fields);
}

test.each(FRONT_MATTER_FILES)('the schema of $name takes its example', (file) => {
  const schema = z.fromJSONSchema({ ...toJsonSchema(file) });
  expect(schema.safeParse(readExample(file.example)).error).toBeUndefined();
});

const OPTIONAL = new Set(['taskMinutes', 'offered']);

test.each(FRONT_MATTER_FILES)(
  'the schema of $name refuses an unknown field, and asks for every other',
  (file) => {
    const schema = z.fromJSONSchema({ ...toJsonSchema(file) });
    const fields = readExample(file.example);
    expect(schema.safeParse({ ...fields, sumary: 'A slip.' }).success).toBe(false);
    for (const name of Object.keys(fields).filter((field) => !OPTIONAL.has(field))) {
      const { [name]: _, ...others } = fields;
      expect(schema.safeParse(others).success, name).toBe(false);
    }
  },
);

test('fields at every depth carry what they mean', () => {
  const [, pattern] = FRONT_MATTER_FILES;
  expect(toJsonSchema(pattern!)).toMatchObject({
    $schema: 'http://json-schema.org/draft-07/schema#',
    additionalProperties: false,
    properties: {
      objectives: {
        description: 'what its questions prove',
        items: {
          additionalProperties: false,
          properties: { short: { description: 'the same in a few words, behind "Objective: …"' } },
        },
      },
    },
  });
});
