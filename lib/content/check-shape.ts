/** Says in plain words why data does not fit its schema, and finds fields that the schema does not know. */
import * as z from 'zod';
import { nearestName, suggestName } from './nearest-name';

export type FieldPath = readonly PropertyKey[];

export interface ShapeProblem {
  path: FieldPath;
  message: string;
  /** The field that the author probably meant, under the same parent. */
  meant: string | null;
}

/** What came and what was expected, for an issue of zod; `data` is what was parsed. Without a full stop at the end. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown): string {
  if (issue.code === 'custom') return describeOwnIssue(issue);
  const field = quotePath(issue.path);
  const received = valueAt(data, issue.path);
  if (received === null) return `${field} is empty, ${nameExpectation(issue)}`;
  const found = received === undefined ? 'is missing' : `is ${show(received)}`;
  return `${field} ${found}, ${nameExpectation(issue)}`;
}

/** What a schema of the core may add to its own issues: a better name for the place, and a name that nothing knows. */
const ownParamsSchema = z
  .object({
    place: z.string(),
    slip: z.object({ written: z.string(), known: z.array(z.string()), intro: z.string() }),
  })
  .partial();

function describeOwnIssue({ path, message, params }: z.core.$ZodIssueCustom): string {
  const { place, slip } = ownParamsSchema.safeParse(params).data ?? {};
  const known = slip
    ? `${suggestName(slip.written, slip.known)} ${slip.intro} ${slip.known.join(', ')}.`
    : '';
  return `${place ?? quotePath(path)}: ${message}${known}`;
}

/**
 * A field that may be written in several ways is reported by the way that was meant: that of a group of
 * fields where one was written. Other issues stay as they are.
 */
export function openUnion(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((errors) => errors.every(({ path }) => path.length > 0));
  if (!meant) return [issue];
  return meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What to write instead, as a sentence; empty where the description says it. */
export function adviseOn(issue: z.core.$ZodIssue, data: unknown): string {
  const received = valueAt(data, issue.path);
  if (issue.code === 'invalid_value' && typeof received === 'string') {
    return suggestName(received, issue.values.map(String)).trim();
  }
  if (issue.code !== 'invalid_type') return '';
  const name = String(issue.path.at(-1) ?? '');
  if (name === '') return 'Write fields, each on a line of its own: title: …';
  if (issue.expected === 'array') return `Write ${name}: and each item on a line with "- ".`;
  if (issue.expected === 'object') return `Write ${name}: and its fields on indented lines.`;
  if (issue.expected !== 'string') return `Write ${name}: and ${nameType(issue.expected)}.`;
  const text =
    typeof received === 'object' || received === undefined ? '…' : `"${String(received)}"`;
  return `Write ${name}: ${text}`;
}

/** Fields that are written but not in the schema, at any depth: zod would drop them without a word. */
export function findUnknownFields(
  schema: z.ZodType,
  data: unknown,
  path: FieldPath = [],
): ShapeProblem[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const element = inner.element;
    if (!(element instanceof z.ZodType)) return [];
    return data.flatMap((item, index) => findUnknownFields(element, item, [...path, index]));
  }
  if (inner instanceof z.ZodUnion && isRecord(data)) {
    const group = inner.options.find((option) => option instanceof z.ZodObject);
    return group ? findUnknownFields(group, data, path) : [];
  }
  if (!(inner instanceof z.ZodObject) || !isRecord(data)) return [];
  const { shape } = inner;
  const known = Object.keys(shape);
  return Object.entries(data).flatMap(([name, value]): ShapeProblem[] => {
    const field: unknown = shape[name];
    if (field instanceof z.ZodType) return findUnknownFields(field, value, [...path, name]);
    return [
      {
        path: [...path, name],
        message: `unknown field ${quotePath([...path, name])}.${suggestName(name, known)} The fields are ${known.join(', ')}.`,
        meant: nearestName(name, known),
      },
    ];
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
  ) {
    const inner = schema.unwrap();
    return inner instanceof z.ZodType ? unwrap(inner) : schema;
  }
  return schema;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const name of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, name);
  }
  return value;
}

/** `"presets[0].epochs"` */
function quotePath(path: FieldPath): string {
  if (path.length === 0) return 'the whole';
  const text = path
    .map((name, index) => {
      if (typeof name === 'number') return `[${name}]`;
      return index === 0 ? String(name) : `.${String(name)}`;
    })
    .join('');
  return `"${text}"`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
};

function nameType(type: string): string {
  return TYPE_NAMES[type] ?? type;
}

function nameExpectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${nameType(issue.expected)}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'expected a text that is not empty'
        : `expected ${atLeast(issue.origin)} ${issue.minimum}${issue.inclusive === false ? ' exclusive' : ''}`;
    case 'too_big':
      return `expected at most ${issue.maximum}`;
    case 'not_multiple_of':
      return `expected a multiple of ${issue.divisor}`;
    case 'invalid_format':
      if (issue.message.startsWith('expected')) return issue.message;
      // Names are the only texts with a form.
      return 'expected lower-case words joined by hyphens';
    case 'invalid_value':
      return `expected ${issue.values.map(show).join(' or ')}`;
    default:
      return issue.message.startsWith('expected') ? issue.message : `but: ${issue.message}`;
  }
}

function atLeast(origin: string): string {
  return origin === 'array' ? 'a list of at least' : 'at least';
}

function show(value: unknown): string {
  if (typeof value === 'string') return `the text "${value}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return String(value);
}
