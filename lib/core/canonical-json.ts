/** One text for one JSON value, whatever order its keys came in: what checksums and comparisons stand on. */

/**
 * JSON without white space, with keys in the order of their UTF-16 codes. Like `JSON.stringify` it
 * leaves out `undefined` and writes numbers that JSON cannot hold as null. Recursive: a value from
 * outside is checked for its depth first.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const member: unknown = (value as Record<string, unknown>)[key];
    if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}
