/** Takes one line of a question's answers apart: box, name, text, and the quote with its misconception. */
import type { AnswerLine, ContentKind, LineWords } from './kinds/content-kind';
import { isComment, plainText, type Blockquote, type Content, type ListItem } from './markdown';
import { isId } from './pattern-context';
import type { Report } from './problem';

/** Null where the line cannot be read; the problem is reported. */
export function outlineLine(
  item: ListItem,
  { words, hasBoxes }: Pick<ContentKind, 'words' | 'hasBoxes'>,
  where: string,
  report: Report,
): AnswerLine | null {
  const correct = item.checked ?? null;
  if ((correct !== null) !== hasBoxes) {
    report.add(item, explainBox(words, hasBoxes), where);
    return null;
  }
  const children = item.children.filter((child) => !isComment(child));
  const quoteAt = children.findIndex((child) => child.type === 'blockquote');
  const before: Content[] = quoteAt < 0 ? children : children.slice(0, quoteAt);
  const named = splitName(before);
  if (named === null || !isId(named.name)) {
    report.add(item, explainName(named?.name ?? null, correct, words), where);
    return null;
  }
  const { name: id, rest: text } = named;
  if (plainText(text) === '')
    report.add(item, `${words.one} "${id}" has no text. Write it after the colon.`, where);
  const after = quoteAt < 0 ? undefined : children[quoteAt + 1];
  if (after) {
    report.add(
      after,
      `${words.one} "${id}" goes on after its rationale. Move this text above the quote, or begin its lines with ">".`,
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

function explainBox({ one, many, example }: LineWords, hasBoxes: boolean): string {
  if (!hasBoxes) return `this ${one} has a box, and ${many} have none. Write "1. ${example}".`;
  return `this line of the ${many} has no box. Write "- [ ] ${example}", or "- [x] …" for the right one.`;
}

function explainName(
  written: string | null,
  correct: boolean | null,
  { one, name, example }: LineWords,
): string {
  const line = `${markOf(correct)} ${example}`;
  if (written === null) {
    return `this ${one} has no ${name}. Write "${line}"; the word before the colon is the ${name}.`;
  }
  return `"${written}" cannot be the ${name} of ${articleFor(one)} ${one}. Write lower-case words joined by hyphens, as in "${line}".`;
}

function markOf(correct: boolean | null): string {
  if (correct === null) return '1.';
  return correct ? '- [x]' : '- [ ]';
}

function articleFor(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}

/** Only a right answer stands for no misconception, so the quote of every other line may begin with one. */
function readQuote(
  quote: Blockquote | null,
  correct: boolean | null,
): Pick<AnswerLine, 'quote' | 'rationale' | 'misconception'> {
  if (quote === null) return { quote, rationale: [], misconception: null };
  const named = correct === true ? null : splitName(quote.children);
  if (named === null || !isId(named.name)) {
    return { quote, rationale: quote.children, misconception: null };
  }
  return { quote, rationale: named.rest, misconception: named.name };
}

/** `name: text` as its name and copies of the nodes without it; null where no word stands before a colon. */
export function splitName(nodes: readonly Content[]): { name: string; rest: Content[] } | null {
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
