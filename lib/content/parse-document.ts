/** Reads a file as front matter and a Markdown tree. Finds what cannot be read at all; what it means is checked elsewhere. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findDeepNesting, MOST_LEVELS } from './find-deep-nesting';
import { findOpenFence } from './find-open-fence';
import { createReport, type Point, type Problem, type Report } from './problem';
import type { SourceFile } from './source-file';
import { COMPONENTS, HTML_TAGS } from './vocabulary';

export interface FrontMatterText {
  /** YAML without the fences. */
  text: string;
  /** Line of the file on which the YAML begins. */
  firstLine: number;
}

export interface ParsedDocument {
  /** Null where the file has none. */
  frontMatter: FrontMatterText | null;
  /** The file with its front matter blanked, so that lines and columns stay true. */
  body: string;
  /** Null where the text cannot be read. */
  tree: Root | null;
}

const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** Begins as front matter does; a line of --- alone is a rule. */
const UNCLOSED_FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n\s*\w+:/;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

/** Characters. A lesson of an hour has about 100,000; beyond this a slip would keep the check busy for minutes. */
const MOST_CHARACTERS = 200_000;

/** Several checks read the same file: each is parsed once, as long as its object lives. Trees are never changed. */
const parsed = new WeakMap<
  SourceFile,
  { document: ParsedDocument; problems: readonly Problem[] }
>();

export function parseDocument(file: SourceFile, report: Report): ParsedDocument {
  let known = parsed.get(file);
  if (known === undefined) {
    const own = createReport(file.path);
    known = { document: parseFile(file, own), problems: own.problems };
    parsed.set(file, known);
  }
  report.problems.push(...known.problems);
  return known.document;
}

/** Lets go of what was read of a file; it is read anew where somebody asks again. */
export function forgetDocument(file: SourceFile): void {
  parsed.delete(file);
}

function parseFile(file: SourceFile, report: Report): ParsedDocument {
  const found = FRONT_MATTER.exec(file.source);
  const fenced = found?.[0] ?? '';
  const body = fenced.replace(/[^\r\n]/g, '') + file.source.slice(fenced.length);
  return {
    frontMatter: found === null ? null : { text: found[1]!, firstLine: 2 },
    body,
    tree: isReadable(file.source, found !== null, body, report) ? parseBody(body, report) : null,
  };
}

/** What would mislead the parser, or keep it busy, is said before. */
function isReadable(
  source: string,
  hasFrontMatter: boolean,
  body: string,
  report: Report,
): boolean {
  if (source.length > MOST_CHARACTERS) {
    report.add(
      null,
      `the file has ${source.length} characters, expected at most ${MOST_CHARACTERS}, so its text was not read. Split it.`,
    );
    return false;
  }
  if (!hasFrontMatter && UNCLOSED_FRONT_MATTER.test(source)) {
    report.add(null, 'is never closed. Write a line --- below its last field.', 'front matter');
    return false;
  }
  const fence = findOpenFence(body);
  if (fence !== null) {
    report.add(
      fence,
      `this ${fence.what} is never closed. Write ${fence.mark} on a line of its own below it.`,
    );
  }
  return fence === null;
}

function parseBody(body: string, report: Report): Root | null {
  try {
    const tree = parser.parse(body);
    const deep = findDeepNesting(tree);
    if (deep === null) return tree;
    report.add(deep, TOO_DEEP);
    return null;
  } catch (error) {
    if (error instanceof RangeError) {
      report.add(null, TOO_DEEP);
      return null;
    }
    if (!isSyntaxError(error)) throw error;
    const { place, message } = explainSyntaxError(error, body);
    report.add(place, message);
    return null;
  }
}

const TOO_DEEP = `this is nested more than ${MOST_LEVELS} levels deep, which no page can show. Close what stands around it.`;

/** What the parser throws: a `VFileMessage`. */
interface SyntaxMessage extends Error {
  reason: string;
  line?: number;
  column?: number;
}

function isSyntaxError(error: unknown): error is SyntaxMessage {
  return error instanceof Error && 'reason' in error && typeof error.reason === 'string';
}

/** Where the author has to write, and what, for the slips that are common; else the parser's own words. */
function explainSyntaxError(
  { reason, line, column }: SyntaxMessage,
  body: string,
): { place: Point; message: string } {
  const place = { line: line ?? 1, column: column ?? 1 };
  const unclosed = /^Expected a closing tag for `<([^`]+)>` \((\d+):(\d+)/.exec(reason);
  if (unclosed) {
    const [, name, openLine, openColumn] = unclosed;
    return {
      place: { line: Number(openLine), column: Number(openColumn) },
      message: `<${name}> is opened here and never closed. ${adviseOnTag(name!)}`,
    };
  }
  const mismatch =
    /^Unexpected closing tag `<\/([^`]+)>`, expected corresponding closing tag for `<([^`]+)>` \((\d+:\d+)/.exec(
      reason,
    );
  if (mismatch) {
    const [, written, open, opened] = mismatch;
    return {
      place,
      message: `</${written}> closes nothing: <${open}>, opened at ${opened}, has to be closed first. Write </${open}>.`,
    };
  }
  if (reason.startsWith('Could not parse import/exports')) {
    return { place: { ...place, column: 1 }, message: CODE_LINE };
  }
  // The parser stops where a tag goes wrong; the author looks for where it begins.
  const isTag = /^Unexpected (?:character|end of file).*(?:name|attribute|after `<`|tag)/.test(
    reason,
  );
  const start = isTag ? findTag(body, place) : null;
  if (start !== null) return { place: start, message: explainTag(reason) };
  return { place, message: explainInPlace(reason) };
}

const CODE_LINE =
  'a line that begins with import or export is code to MDX, and code is not allowed here. Components are known without an import; a sentence has to begin with another word.';

/** The less-than sign before a place; null where none is near. */
function findTag(body: string, { line, column }: Point): Point | null {
  const lines = body.split('\n').slice(0, line);
  lines[line - 1] = (lines[line - 1] ?? '').slice(0, column);
  for (let at = line; at > 0; at--) {
    const sign = lines[at - 1]!.lastIndexOf('<');
    if (sign >= 0) return { line: at, column: sign + 1 };
  }
  return null;
}

function explainTag(reason: string): string {
  if (reason.includes('to create a comment in MDX')) {
    return 'an HTML comment cannot stand in MDX. Write {/* … */}.';
  }
  if (reason.includes('before attribute value')) {
    return 'an attribute of this tag has no quotes. Write name="text".';
  }
  if (/^Unexpected character `["'].*in attribute name/.test(reason)) {
    return 'a quotation mark of this tag, or of one above, is not closed. Write name="text".';
  }
  return 'a less-than sign begins a tag, and MDX can read none here. Write \\< for the sign itself, or close the tag with >.';
}

function adviseOnTag(name: string): string {
  const rule = COMPONENTS[name] ?? HTML_TAGS[name];
  return rule?.content === 'none' ? `Write <${name} />.` : `Write </${name}> after what it holds.`;
}

function explainInPlace(reason: string): string {
  if (reason.startsWith('Unexpected closing slash')) {
    return 'this tag closes nothing. Remove it, or open it before.';
  }
  if (/expression|acorn|corresponding closing brace/.test(reason)) {
    return 'a brace opens code in MDX, and code is not allowed here. Write \\{ for the sign itself.';
  }
  return `MDX cannot read this: ${reason}. A less-than sign before a letter is written \\<.`;
}
