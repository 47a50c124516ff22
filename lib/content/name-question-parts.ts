/**
 * A remark plugin that rewrites what stands in a `<Question>` into named parts, which
 * components/lesson/question-parts.tsx takes apart. A part that is one paragraph comes without its `<p>`.
 */
import type { Root } from 'mdast';
import {
  attributesOf,
  isComment,
  isMdxElement,
  walk,
  type Content,
  type MdxElement,
  type Nodes,
} from './markdown';
import { outlineQuestion } from './outline-question';
import { ContentError, createReport } from './problem';

export function nameQuestionParts() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      if (!isMdxElement(node) || node.name !== 'Question') return true;
      rewriteQuestion(node);
      return false;
    });
  };
}

type FlowElement = Extract<MdxElement, { type: 'mdxJsxFlowElement' }>;

function rewriteQuestion(node: MdxElement): void {
  // The check refuses a question inside a line, so only flow elements come here.
  if (node.type !== 'mdxJsxFlowElement') return;
  const report = createReport('a question that was checked');
  const outline = outlineQuestion(node, report);
  if (report.problems.length > 0) throw new ContentError(report.problems);
  const { attributes, stem, choices, hints, solution, check, mistakes } = outline;
  node.attributes = textAttributes({ id: attributes.id ?? '' });
  node.children = [
    part('QuestionStem', {}, stem),
    ...choices.flatMap(({ id, text, rationale }) => [
      part('QuestionChoice', { id }, text),
      part('QuestionRationale', { id }, rationale),
    ]),
    ...hints.map((hint) => part('QuestionHint', {}, hint)),
    ...solution.map((step) => part('QuestionStep', {}, step)),
    part('QuestionCheck', {}, check),
    ...mistakes.map((mistake) => part('QuestionMistake', {}, mistake)),
  ];
  walk(node, renameRef);
}

function part(
  name: string,
  texts: Record<string, string>,
  content: readonly Content[],
): FlowElement {
  const [only, ...others] = content.filter((child) => !isComment(child));
  const isOneParagraph = only?.type === 'paragraph' && others.length === 0;
  const children = isOneParagraph ? only.children : content;
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: textAttributes(texts),
    // mdast's types keep inline content out of flow elements; in the compiled code both are children.
    children: [...children] as FlowElement['children'],
  };
}

function textAttributes(texts: Record<string, string>): FlowElement['attributes'] {
  return Object.entries(texts).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** React keeps `ref` for itself, so the author's `<Choice ref="…" />` reaches the component as `choice`. */
function renameRef(node: Nodes): void {
  if (!isMdxElement(node) || node.name !== 'Choice') return;
  node.attributes = textAttributes({ choice: attributesOf(node).ref ?? '' });
}
