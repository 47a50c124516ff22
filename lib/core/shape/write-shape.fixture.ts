/** Writes a shape from a schema, for parse-by-shape.ts. Everything that the schema asks for has to come along, or this throws. */
import * as z from 'zod';

/** What `parseByShape` understands. */
const KEYWORDS = [
  'additionalProperties',
  'anyOf',
  'const',
  'enum',
  'exclusiveMaximum',
  'exclusiveMinimum',
  'items',
  'maxItems',
  'maxLength',
  'maximum',
  'minItems',
  'minLength',
  'minimum',
  'pattern',
  'properties',
  'propertyNames',
  'required',
  'trimmed',
  'type',
];

type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * @param leavesOutCode true where whoever parses by the shape also asks what code of the schema asks for
 * (`refine`), which cannot be written as data.
 */
export function writeShape(schema: z.core.$ZodType, leavesOutCode = false): JsonSchema {
  return simplify(
    z.toJSONSchema(schema, {
      override: ({ zodSchema, jsonSchema }) => {
        if (!leavesOutCode && asksFor(zodSchema, 'custom'))
          throw new Error('Code of ours cannot be written as data.');
        if (cutsWhiteSpace(zodSchema)) jsonSchema.trimmed = true;
      },
    }),
  );
}

/** Whether a schema of a text changes it before it looks at it; the only change that can be written is to trim. */
function cutsWhiteSpace(schema: z.core.$ZodTypes): boolean {
  const changes = asksFor(schema, 'overwrite');
  if (changes && z.core.safeParse(schema, ' a ').data !== 'a')
    throw new Error('A schema changes what it reads in another way than to trim it.');
  return changes;
}

function asksFor(schema: z.core.$ZodTypes, kind: string): boolean {
  return (schema._zod.def.checks ?? []).some(({ _zod }) => _zod.def.check === kind);
}

/** Drops what says the same twice, and refuses what `parseByShape` does not know. */
function simplify({ $schema: _, format, oneOf, ...schema }: JsonSchema): JsonSchema {
  if (format && !schema.pattern) throw new Error(`The format ${format} comes without a pattern.`);
  if (oneOf) return simplify({ ...schema, anyOf: oneOf });
  const { type } = schema;
  if (Array.isArray(type)) return { anyOf: type.map((one) => simplify({ ...schema, type: one })) };
  const strange = Object.keys(schema).filter((key) => !KEYWORDS.includes(key));
  if (strange.length > 0) throw new Error(`parseByShape does not know ${strange.join(', ')}.`);
  if ('const' in schema) return { const: schema.const };
  if (schema.enum) return { enum: schema.enum };
  // Keys beside those of the schema are left out anyway, and whole numbers are safe ones.
  if (schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  const { required = [], ...rest } = schema;
  if (schema.properties) {
    delete rest.type;
    const optional = Object.keys(schema.properties).filter((name) => !required.includes(name));
    if (optional.length > 0) Object.assign(rest, { optional });
  }
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, simplifyMember(key, value)]),
  );
}

function simplifyMember(key: string, value: unknown): unknown {
  if (key === 'properties') {
    return Object.fromEntries(
      Object.entries(Object(value)).map(([name, member]) => [
        name,
        simplifyMember('items', member),
      ]),
    );
  }
  if (key === 'anyOf' && Array.isArray(value)) return value.map((one) => simplify(one));
  const isSchema = ['items', 'additionalProperties', 'propertyNames'].includes(key);
  return isSchema && typeof value === 'object' ? simplify({ ...value }) : value;
}
