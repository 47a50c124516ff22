/** The fields of a front matter as rows of a table, read from its JSON schema. */
import type { FrontMatterFile } from './front-matter-files';
import { toJsonSchema } from './front-matter-schema';
import { listChildren, type JsonSchema } from './json-schema';

export interface FieldRow {
  /** E.g. `objectives[].id`. */
  path: string;
  /** What may be written, in Markdown. */
  type: string;
  required: boolean;
  /** What holds where it is left out, in Markdown; null where nothing does. */
  fallback: string | null;
  /** Half a sentence of Markdown. */
  meaning: string;
}

export function listFields(file: FrontMatterFile): FieldRow[] {
  const rows = listBelow(toJsonSchema(file), '');
  const paths = [...new Set(rows.map(({ path }) => path))];
  return paths.map((path) => joinRows(rows.filter((row) => row.path === path)));
}

/** Alternatives may have a field of the same name each. */
function joinRows(rows: readonly FieldRow[]): FieldRow {
  return {
    ...rows[0]!,
    type: [...new Set(rows.map(({ type }) => type))].join(', or '),
    required: rows.every(({ required }) => required),
  };
}

function listBelow(schema: JsonSchema, path: string): FieldRow[] {
  return listChildren(schema, path).flatMap((child) => {
    // Alternatives and items have no row of their own, but what stands in them has.
    const isField = child.path !== path && !child.path.endsWith('[]');
    return [...(isField ? [rowOf(child)] : []), ...listBelow(child.schema, child.path)];
  });
}

function rowOf({ path, schema, required }: ReturnType<typeof listChildren>[number]): FieldRow {
  const { default: fallback, description = '' } = schema;
  return {
    path,
    type: sayShape(schema),
    required,
    fallback: fallback === undefined ? null : sayValue(fallback),
    meaning: description,
  };
}

function sayValue(value: unknown): string {
  if (Array.isArray(value) && value.length === 0) return 'none';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** In the words of the check. */
function sayShape(schema: JsonSchema): string {
  if (schema.title !== undefined) return schema.title;
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (alternatives.length > 0) {
    const shapes = alternatives.map((one) => (typeof one === 'object' ? sayShape(one) : ''));
    return [...new Set(shapes)].join(', or ');
  }
  const { type }: { type?: unknown } = schema;
  if (Array.isArray(type)) {
    return type.map((one) => sayShape({ ...schema, type: one })).join(', or ');
  }
  if (schema.const !== undefined) return `\`${String(schema.const)}\``;
  if (schema.enum) return `one of ${schema.enum.map((value) => `\`${String(value)}\``).join(', ')}`;
  switch (schema.type) {
    case 'string':
      return schema.pattern?.startsWith('^[a-z]') ? 'lower-case words joined by hyphens' : 'a text';
    case 'integer':
    case 'number':
      return sayNumber(schema);
    case 'boolean':
      return '`true` or `false`';
    case 'null':
      return '`null`';
    case 'array':
      return sayList(schema);
    default:
      return 'fields of its own';
  }
}

function sayNumber(schema: JsonSchema): string {
  const { minimum, maximum, exclusiveMinimum, multipleOf } = schema;
  // Whole numbers have the ends of exact numbers as their range.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
  const what = schema.type === 'integer' ? 'a whole number' : 'a number';
  const range =
    minimum !== undefined && most !== undefined
      ? ` from ${minimum} to ${most}`
      : [
          exclusiveMinimum === undefined ? '' : ` above ${exclusiveMinimum}`,
          minimum === undefined ? '' : `, ${minimum} or more`,
          most === undefined ? '' : `, at most ${most}`,
        ].join('');
  return `${what}${range}${multipleOf === undefined ? '' : `, a multiple of ${multipleOf}`}`;
}

function sayList({ items, minItems = 0 }: JsonSchema): string {
  const item = typeof items === 'object' && !Array.isArray(items) ? sayShape(items) : 'values';
  const least = minItems > 1 ? ` of at least ${minItems}` : '';
  return item === 'fields of its own' ? `a list${least}` : `a list${least}, each ${item}`;
}
