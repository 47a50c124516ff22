/**
 * The text of a lesson cut at its headings, for the search. What a learner is asked, and what answers it,
 * is left out: checks, questions, cards, hints and solutions are found by doing them.
 */
import { listHeadings } from '../headings';
import { isMdxElement, plainText, walk, type Nodes } from '../markdown';
import type { Passage } from '../types';

const LEFT_OUT = new Set(['Check', 'Question', 'Card', 'Hint', 'Solution']);
const TEXTS = new Set(['paragraph', 'heading', 'code', 'tableCell']);

export function listPassages(tree: Nodes): Passage[] {
  const headings = new Map<Nodes, { id: string; text: string }>(
    listHeadings(tree).map((heading) => [heading.node, heading]),
  );
  let current: { id: string; title: string; texts: string[] } = { id: '', title: '', texts: [] };
  const passages = [current];
  walk(tree, (node) => {
    if (isMdxElement(node) && LEFT_OUT.has(node.name ?? '')) return false;
    const heading = headings.get(node);
    if (heading) {
      current = { id: heading.id, title: heading.text, texts: [] };
      passages.push(current);
      return false;
    }
    if (!TEXTS.has(node.type)) return true;
    current.texts.push(readText(node));
    return false;
  });
  return passages
    .map(({ id, title, texts }) => ({
      id,
      title,
      text: texts.join(' ').replace(/\s+/g, ' ').trim(),
    }))
    .filter(({ id, text }) => id !== '' || text !== '');
}

/** A figure that the page fills in from a run is not in the text, and shown by an ellipsis. */
function readText(node: Nodes): string {
  return plainText([node], ({ name }) => (name === 'Measured' ? '…' : ''));
}
