/**
 * Parses data by its shape: the few keywords of JSON Schema that the schemas of events need, read as
 * zod reads them, and written as briefly as every page that reads a record has to fetch them. It says only whether something fits; why it does not is for the schema to say.
 */
export interface Shape {
  type?: string;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: readonly Shape[];
  /** An object needs no type beside them. */
  properties?: Readonly<Record<string, Shape | undefined>>;
  /** Not of JSON Schema: those of the properties that may be missing. */
  optional?: readonly string[];
  /** Keys that no shape is given for are left out, unless there is one for all of them. */
  additionalProperties?: Shape | boolean;
  propertyNames?: Shape;
  items?: Shape;
  minItems?: number;
  maxItems?: number;
  /** Lengths are in UTF-16 units. */
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  /** Not of JSON Schema: white space at both ends is cut off before anything else. */
  trimmed?: boolean;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  exclusiveMaximum?: number;
}

/** A copy of what fits; undefined where it does not. */
export function parseByShape(shape: Shape, value: unknown): unknown {
  if (shape.anyOf) return parseFirst(shape.anyOf, value);
  if ('const' in shape) return value === shape.const ? value : undefined;
  if (shape.enum) return shape.enum.includes(value) ? value : undefined;
  if (shape.properties) return isObject(value) ? parseMembers(shape, value) : undefined;
  switch (shape.type) {
    case 'object':
      return isObject(value) ? parseEntries(shape, value) : undefined;
    case 'array':
      return Array.isArray(value) ? parseArray(shape, value) : undefined;
    case 'string':
      return typeof value === 'string' ? parseText(shape, value) : undefined;
    case 'number':
      return Number.isFinite(value) ? parseNumber(shape, Number(value)) : undefined;
    case 'integer':
      return Number.isSafeInteger(value) ? parseNumber(shape, Number(value)) : undefined;
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'null':
      return value === null ? value : undefined;
    default:
      throw new Error(`There is no way to parse the type ${shape.type}.`);
  }
}

function parseFirst(shapes: readonly Shape[], value: unknown): unknown {
  for (const shape of shapes) {
    const parsed = parseByShape(shape, value);
    if (parsed !== undefined) return parsed;
  }
  return undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseMembers(
  { properties = {}, optional = [] }: Shape,
  value: Record<string, unknown>,
): unknown {
  const parsed: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(properties)) {
    const member = value[key];
    if (!shape || (member === undefined && optional.includes(key))) continue;
    parsed[key] = parseByShape(shape, member);
    if (parsed[key] === undefined) return undefined;
  }
  return parsed;
}

/** An object with keys of any name, as a dictionary has. */
function parseEntries(
  { propertyNames = { type: 'string' }, additionalProperties }: Shape,
  value: Record<string, unknown>,
): unknown {
  const parsed: Record<string, unknown> = {};
  if (typeof additionalProperties !== 'object') return undefined;
  for (const [key, entry] of Object.entries(value)) {
    // To set it would give the copy another prototype.
    if (key === '__proto__') continue;
    if (parseByShape(propertyNames, key) === undefined) return undefined;
    parsed[key] = parseByShape(additionalProperties, entry);
    if (parsed[key] === undefined) return undefined;
  }
  return parsed;
}

function parseArray(
  { items = {}, minItems = 0, maxItems = Infinity }: Shape,
  value: readonly unknown[],
): unknown {
  if (value.length < minItems || value.length > maxItems) return undefined;
  const parsed: unknown[] = [];
  for (const item of value) {
    const fitting = parseByShape(items, item);
    if (fitting === undefined) return undefined;
    parsed.push(fitting);
  }
  return parsed;
}

function parseText(
  { trimmed, minLength = 0, maxLength = Infinity, pattern }: Shape,
  value: string,
): string | undefined {
  const text = trimmed ? value.trim() : value;
  if (text.length < minLength || text.length > maxLength) return undefined;
  return pattern === undefined || patternOf(pattern).test(text) ? text : undefined;
}

function parseNumber(
  {
    minimum = -Infinity,
    maximum = Infinity,
    exclusiveMinimum = -Infinity,
    exclusiveMaximum = Infinity,
  }: Shape,
  value: number,
): number | undefined {
  const fits =
    value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum;
  return fits ? value : undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, pattern);
  return pattern;
}
