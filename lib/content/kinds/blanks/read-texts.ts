/** The texts of an answer to a blank, as an author writes them: inline codes joined by "or". */
import { isComment, type Content } from '../../markdown';

/** Null where anything else is written. */
export function readTexts(content: readonly Content[]): string[] | null {
  const [paragraph, ...others] = content.filter((node) => !isComment(node));
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const texts: string[] = [];
  for (const [place, node] of paragraph.children.entries()) {
    const isText = place % 2 === 0;
    if (isText && node.type === 'inlineCode' && node.value.trim() !== '') texts.push(node.value);
    else if (isText || node.type !== 'text' || !/^\s+or\s+$/.test(node.value)) return null;
  }
  // An "or" at the end promises a text.
  return paragraph.children.length === 2 * texts.length - 1 ? texts : null;
}
