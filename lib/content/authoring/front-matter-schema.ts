/** The front matter of a file as a JSON schema, with what its fields mean, for editors and for the guides. */
import * as z from 'zod';
import type { FrontMatterFile } from './front-matter-files';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Draft 7, which every editor reads. A field that is written and not in it is an error, as it is to the check. */
export function toJsonSchema({ schema, fields }: FrontMatterFile): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
  });
  describe(json, '', fields);
  return json;
}

function describe(
  schema: JsonSchema,
  path: string,
  fields: Readonly<Record<string, string>>,
): void {
  const meaning = fields[path];
  if (meaning !== undefined) schema.description = meaning;
  if (schema.type === 'object') schema.additionalProperties ??= false;
  for (const child of listChildren(schema, path)) describe(child.schema, child.path, fields);
}

/** What stands right below: fields, items of a list, and alternatives, which have the path of what they stand for. */
export function listChildren(
  schema: JsonSchema,
  path: string,
): { path: string; schema: JsonSchema; required: boolean }[] {
  const { properties = {}, required = [] } = schema;
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return isSchema(field) ? [{ path: own, schema: field, required: required.includes(name) }] : [];
  });
  const items = isSchema(schema.items)
    ? [{ path: `${path}[]`, schema: schema.items, required: true }]
    : [];
  const others = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
    .filter(isSchema)
    .map((other) => ({ path, schema: other, required: true }));
  return [...fields, ...items, ...others];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
