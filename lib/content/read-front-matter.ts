/** Reads the YAML at the head of a file into typed data, with a problem at the line of each field that is wrong. */
import { isMap, isNode, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import * as z from 'zod';
import {
  adviseOn,
  describeIssue,
  findUnknownFields,
  openUnion,
  type FieldPath,
} from './check-shape';
import { findYamlProblem } from './find-yaml-problem';
import type { FrontMatterText } from './parse-document';
import type { Point, Report } from './problem';

const WHERE = 'front matter';

/** Null when anything is wrong; the problems are in `report`. */
export function readFrontMatter<S extends z.ZodObject>(
  frontMatter: FrontMatterText | null,
  schema: S,
  report: Report,
): z.infer<S> | null {
  if (frontMatter === null) {
    // One that is never closed is reported where the file is parsed.
    if (report.problems.some(({ where }) => where === WHERE)) return null;
    report.add(
      null,
      `missing. Begin the file with a line ---, then ${listFields(schema)}, then a line ---.`,
      WHERE,
    );
    return null;
  }
  const lines = new LineCounter();
  const yaml = parseDocument(frontMatter.text, { lineCounter: lines, prettyErrors: false });
  const pointAt = (offset: number): Point => {
    const { line, col } = lines.linePos(offset);
    return { line: line + frontMatter.firstLine - 1, column: col };
  };
  const problem = findYamlProblem(yaml, frontMatter.text);
  if (problem) {
    report.add(pointAt(problem.offset), problem.message, WHERE);
    return null;
  }
  return parseFields(yaml, schema, pointAt, report);
}

function parseFields<S extends z.ZodObject>(
  yaml: Document.Parsed,
  schema: S,
  pointAt: (offset: number) => Point,
  report: Report,
): z.infer<S> | null {
  const data: unknown = yaml.toJS() ?? {};
  const pointOf = (path: FieldPath): Point => pointAt(offsetOf(yaml, path));
  const unknown = findUnknownFields(schema, data);
  for (const { path, message } of unknown) report.add(pointOf(path), message, WHERE);
  const meant = unknown.map(({ path, meant: name }) =>
    joinPath([...path.slice(0, -1), name ?? '']),
  );
  const parsed = schema.safeParse(data);
  for (const issue of (parsed.error?.issues ?? []).flatMap(openUnion)) {
    // A field with a slip in its name is reported once, not also as missing.
    if (meant.includes(joinPath(issue.path))) continue;
    const advice = adviseOn(issue, data);
    const description = describeIssue(issue, data);
    report.add(
      pointOf(issue.path),
      issue.code === 'custom' ? description : `${description}. ${advice}`.trim(),
      WHERE,
    );
  }
  return parsed.success && unknown.length === 0 ? parsed.data : null;
}

/** Offset of the field, or of the nearest thing around it that is written. */
function offsetOf(yaml: Document.Parsed, path: FieldPath): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isNode(item.key) && item.key.toJS(yaml) === name,
      );
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
      continue;
    }
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function joinPath(path: FieldPath): string {
  return path.map(String).join('.');
}

/** Fields that have to be written. */
function listFields(schema: z.ZodObject): string {
  return Object.entries(schema.shape)
    .filter(([, field]) => field instanceof z.ZodType && !field.safeParse(undefined).success)
    .map(([name]) => name)
    .join(', ');
}
