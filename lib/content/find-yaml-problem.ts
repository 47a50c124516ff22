/** What keeps YAML from being read as its author meant it, in the words of somebody who writes texts. */
import { isAlias, isNode, visit, type Document, type YAMLError } from 'yaml';

export interface YamlProblem {
  /** In the YAML. */
  offset: number;
  message: string;
}

/** Null where there is nothing. What comes after the first problem mostly follows from it. */
export function findYamlProblem(yaml: Document.Parsed, text: string): YamlProblem | null {
  const reference = findReference(yaml, text);
  if (reference !== null) return { offset: reference, message: askForQuotes(text, reference) };
  const [error] = [...yaml.errors, ...yaml.warnings];
  return error ? { offset: placeOf(error, text), message: explain(error, text) } : null;
}

/** To YAML, `*` begins a reference and `&` the name of what it refers to. Nobody means that in a text, and references to references explode. */
function findReference(yaml: Document.Parsed, text: string): number | null {
  let found: number | null = null;
  visit(yaml, (_, node) => {
    if (!isNode(node) || !node.range) return undefined;
    const [start] = node.range;
    const anchor = isAlias(node) ? undefined : node.anchor;
    if (!isAlias(node) && anchor === undefined) return undefined;
    found = anchor === undefined ? start : text.lastIndexOf(`&${anchor}`, start);
    return visit.BREAK;
  });
  return found;
}

/** A missing quotation mark is noticed at the end of everything, and is looked for where the text begins. */
function placeOf({ code, message, pos: [offset] }: YAMLError, text: string): number {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return offset;
  const quote = Math.max(text.lastIndexOf('"', offset - 1), text.lastIndexOf("'", offset - 1));
  return quote < 0 ? offset : quote;
}

function explain({ code, message, pos: [offset] }: YAMLError, text: string): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'the YAML cannot be read: a text that holds a colon needs quotes. Write field: "text: more text".';
    case 'BAD_SCALAR_START':
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
      return askForQuotes(text, offset);
    case 'DUPLICATE_KEY':
      return 'the same field is written twice. Keep one.';
    case 'TAB_AS_INDENT':
      return 'a tab cannot indent YAML. Write spaces.';
    case 'MISSING_CHAR':
    case 'MULTILINE_IMPLICIT_KEY':
      return explainMissing(message);
    default:
      return explainToken(message);
  }
}

function explainMissing(message: string): string {
  if (message.startsWith('Missing closing')) {
    return 'a quotation mark is opened here and never closed. Write it at the end of the text.';
  }
  if (message.startsWith('Sequence item without')) {
    return 'this line is not indented as the others of its entry. Begin it in the same column.';
  }
  return 'this line has no colon, so it is no field. Write field: text, or indent it below the field that it goes on.';
}

/** What has no code of its own. */
function explainToken(message: string): string {
  if (message === 'Unexpected scalar at node end') {
    return 'this stands behind a text that its quotation mark has closed. Put the whole text between quotes.';
  }
  return `the YAML cannot be read: ${message}.`;
}

function askForQuotes(text: string, offset: number): string {
  const sign = text[offset] ?? '';
  return `a text that begins with ${sign} needs quotes. Write field: "${sign}…".`;
}
