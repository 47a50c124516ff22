/** The Python of a text: its code blocks, the blanks of a question filled in with their first right answers. */
import type { Nodes } from 'mdast';
import { BLANK } from '../kinds/blanks/find-blanks';
import { readTexts as readAnswers } from '../kinds/blanks/read-texts';
import { isMdxElement, walk } from '../markdown';
import { splitName } from '../outline-line';
import type { Point } from '../problem';
import type { TextFile } from './read-texts';

export interface PythonBlock {
  file: string;
  /** Of the opening fence. */
  at: Point;
  code: string;
  /** False where blanks were filled in, so that columns are not the author's. */
  isVerbatim: boolean;
}

export function listPython({ path, tree }: TextFile): PythonBlock[] {
  const blocks: PythonBlock[] = [];
  const collect = (node: Nodes, answers: ReadonlyMap<string, string>): void =>
    walk(node, (inner) => {
      if (inner !== node && isMdxElement(inner) && inner.name === 'Question') {
        collect(inner, listAnswers(inner));
        return false;
      }
      if (inner.type !== 'code' || inner.lang !== 'python') return true;
      const pieces = inner.value.split(BLANK);
      const code = pieces.map((piece, place) => (place % 2 === 0 ? piece : answers.get(piece)));
      // A blank without an answer is reported with its question.
      if (code.includes(undefined)) return false;
      const { line, column } = inner.position?.start ?? { line: 1, column: 1 };
      blocks.push({
        file: path,
        at: { line, column },
        code: code.join(''),
        isVerbatim: pieces.length === 1,
      });
      return false;
    });
  collect(tree, new Map());
  return blocks;
}

/** The first right text of each blank. */
function listAnswers(question: Nodes): Map<string, string> {
  const answers = new Map<string, string>();
  walk(question, (node) => {
    if (node.type !== 'listItem' || node.checked !== true) return;
    const quoteAt = node.children.findIndex(({ type }) => type === 'blockquote');
    const named = splitName(quoteAt < 0 ? node.children : node.children.slice(0, quoteAt));
    const text = named && readAnswers(named.rest)?.[0];
    if (named && text !== undefined && text !== null && !answers.has(named.name)) {
      answers.set(named.name, text);
    }
  });
  return answers;
}
