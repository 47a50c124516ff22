/** Takes one line of a question's choices apart: box, id, text, and the quote with its misconception. */
import { isComment, plainText, type Blockquote, type Content, type ListItem } from './markdown';
import type { Report } from './problem';

export interface ChoiceOutline {
  node: ListItem;
  id: string;
  correct: boolean;
  text: Content[];
  /** Null where it is missing; the problem is reported. */
  quote: Blockquote | null;
  rationale: Content[];
  /** The name before the colon of a wrong choice's quote; null on a correct choice, and where it is missing. */
  misconception: string | null;
}

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Null where the line is no choice; the problem is reported. */
export function outlineChoice(item: ListItem, where: string, report: Report): ChoiceOutline | null {
  if (typeof item.checked !== 'boolean') {
    report.add(
      item,
      'this line of the choices has no box. Write "- [ ] some-id: text", or "- [x] …" for the right one.',
      where,
    );
    return null;
  }
  const correct = item.checked;
  const children = item.children.filter((child) => !isComment(child));
  const quoteAt = children.findIndex((child) => child.type === 'blockquote');
  const before: Content[] = quoteAt < 0 ? children : children.slice(0, quoteAt);
  const named = splitName(before);
  if (named === null || !SLUG.test(named.name)) {
    report.add(item, explainName(named?.name ?? null, correct), where);
    return null;
  }
  const { name: id, rest: text } = named;
  if (plainText(text) === '')
    report.add(item, `choice "${id}" has no text. Write it after the colon.`, where);
  const after = quoteAt < 0 ? undefined : children[quoteAt + 1];
  if (after) {
    report.add(
      after,
      `choice "${id}" goes on after its rationale. Move this text above the quote, or begin its lines with ">".`,
      where,
    );
  }
  const quote = children[quoteAt];
  return {
    node: item,
    id,
    correct,
    text,
    ...readQuote(quote?.type === 'blockquote' ? quote : null, correct),
  };
}

function explainName(written: string | null, correct: boolean): string {
  const box = correct ? '- [x]' : '- [ ]';
  if (written === null) {
    return `this choice has no id. Write "${box} some-id: text"; the word before the colon is the id.`;
  }
  return `"${written}" cannot be the id of a choice. Write lower-case words joined by hyphens, as in "${box} some-id: text".`;
}

function readQuote(
  quote: Blockquote | null,
  correct: boolean,
): Pick<ChoiceOutline, 'quote' | 'rationale' | 'misconception'> {
  if (quote === null) return { quote, rationale: [], misconception: null };
  const named = correct ? null : splitName(quote.children);
  if (named === null || !SLUG.test(named.name)) {
    return { quote, rationale: quote.children, misconception: null };
  }
  return { quote, rationale: named.rest, misconception: named.name };
}

/** `name: text` as its name and copies of the nodes without it; null where no word stands before a colon. */
function splitName(nodes: readonly Content[]): { name: string; rest: Content[] } | null {
  const [paragraph, ...others] = nodes;
  if (paragraph?.type !== 'paragraph') return null;
  const [first, ...inline] = paragraph.children;
  if (first?.type !== 'text') return null;
  const match = /^([^\s:]+):(?:\s+|$)/.exec(first.value);
  if (!match) return null;
  const value = first.value.slice(match[0].length);
  const kept = value === '' ? inline : [{ ...first, value }, ...inline];
  const rest = kept.length === 0 ? others : [{ ...paragraph, children: kept }, ...others];
  return { name: match[1]!, rest };
}
