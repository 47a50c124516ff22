/** The words of a text that a reader goes through: what its minutes are computed from. */
import { childrenOf, countWords, isMdxElement, type Nodes } from './markdown';

/**
 * A formula counts as one word, whatever its source. Of a small check only the question and its choices
 * count: the reasons open one at a time, after an answer, or never.
 */
export function countReadWords(nodes: readonly Nodes[], inCheck = false): number {
  return nodes.reduce((sum, node) => sum + countNode(node, inCheck), 0);
}

function countNode(node: Nodes, inCheck: boolean): number {
  if (node.type === 'math' || node.type === 'inlineMath') return 1;
  if (inCheck && node.type === 'blockquote') return 0;
  const isCheck = isMdxElement(node) && node.name === 'Check';
  // Words of a paragraph may go on from one of its parts to the next, so it is read as a whole.
  if (node.type === 'paragraph' && !hasFormula(node)) return countWords([node]);
  const children = childrenOf(node);
  return children.length === 0 ? countWords([node]) : countReadWords(children, inCheck || isCheck);
}

function hasFormula(node: Nodes): boolean {
  return node.type === 'inlineMath' || childrenOf(node).some(hasFormula);
}
