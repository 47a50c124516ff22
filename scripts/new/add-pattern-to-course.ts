/** Adds a pattern to the end of the list in `course.mdx`, and leaves every other line as it was. */
import { err, ok, type Result } from '../../lib/core/result';

/** The error is a sentence. */
export function addPatternToCourse(source: string, pattern: string): Result<string, string> {
  const lines = source.split('\n');
  const head = lines.findIndex((line) => /^patterns:/.test(line));
  if (head === -1) {
    return err('course.mdx has no list "patterns:". Add one to its front matter, then try again.');
  }
  const inline = /^patterns:\s*\[(.*)\]\s*$/.exec(lines[head]!)?.[1];
  const named = inline === undefined ? [] : inline.split(',').map((name) => name.trim());
  const items = named.filter((name) => name !== '').map((name) => `  - ${name}`);
  let end = head + 1;
  while (/^\s+-\s/.test(lines[end] ?? '')) end++;
  const kept = lines.slice(head + 1, end);
  const all = ['patterns:', ...items, ...kept, `  - ${pattern}`];
  return ok([...lines.slice(0, head), ...all, ...lines.slice(end)].join('\n'));
}
