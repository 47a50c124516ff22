/** The front matter of a file as a JSON schema, with what its fields mean, for editors and for the guides. */
import * as z from 'zod';
import type { FrontMatterFile } from './front-matter-files';
import { listChildren, type JsonSchema } from './json-schema';

/** Draft 7, which every editor reads. A field that is written and not in it is an error, as it is to the check. */
export function toJsonSchema({
  schema,
  fields,
  forms = {},
}: Pick<FrontMatterFile, 'schema' | 'fields' | 'forms'>): JsonSchema {
  const json = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any',
  });
  describe(json, '', { fields, forms });
  return json;
}

function describe(
  schema: JsonSchema,
  path: string,
  own: Required<Pick<FrontMatterFile, 'fields' | 'forms'>>,
): void {
  const meaning = own.fields[path];
  if (meaning !== undefined) schema.description = meaning;
  if (schema.type === 'object') schema.additionalProperties ??= false;
  for (const child of listChildren(schema, path)) describe(child.schema, child.path, own);
  // Last, so that nothing is closed in it.
  Object.assign(schema, own.forms[path]);
}
