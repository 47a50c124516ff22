/** JSON schemas, and how they are gone through. */
import type * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

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
