/** Reads a file as front matter and a Markdown tree. Finds what cannot be read at all; what it means is checked elsewhere. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point, Report } from './problem';
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

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMath);

export function parseDocument(file: SourceFile, report: Report): ParsedDocument {
  const found = FRONT_MATTER.exec(file.source);
  const fenced = found?.[0] ?? '';
  const body = fenced.replace(/[^\r\n]/g, '') + file.source.slice(fenced.length);
  return {
    frontMatter: found === null ? null : { text: found[1]!, firstLine: 2 },
    body,
    tree: parseBody(body, report),
  };
}

function parseBody(body: string, report: Report): Root | null {
  try {
    return parser.parse(body);
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const { place, message } = explainSyntaxError(error);
    report.add(place, message);
    return null;
  }
}

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
function explainSyntaxError({ reason, line, column }: SyntaxMessage): {
  place: Point;
  message: string;
} {
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
  return { place, message: explainInPlace(reason) };
}

function adviseOnTag(name: string): string {
  const rule = COMPONENTS[name] ?? HTML_TAGS[name];
  return rule?.content === 'none' ? `Write <${name} />.` : `Write </${name}> after what it holds.`;
}

function explainInPlace(reason: string): string {
  if (reason.startsWith('Unexpected closing slash')) {
    return 'this tag closes nothing. Remove it, or open it before.';
  }
  if (reason.includes('to create a comment in MDX')) {
    return 'an HTML comment cannot stand in MDX. Write {/* … */}.';
  }
  if (reason.startsWith('Could not parse import/exports')) {
    return 'a line that begins with import or export is code to MDX, and code is not allowed here. Components are known without an import; a sentence has to begin with another word.';
  }
  if (/expression|acorn|corresponding closing brace/.test(reason)) {
    return 'a brace opens code in MDX, and code is not allowed here. Write \\{ for the sign itself.';
  }
  return `MDX cannot read this: ${reason}. A less-than sign before a letter is written \\<.`;
}
