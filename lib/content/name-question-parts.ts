/**
 * A remark plugin that rewrites what stands in a `<Question>` or a `<Card>` into named parts, which
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
import { outlineCard } from './outline-card';
import { outlineQuestion } from './outline-question';
import { ContentError, createReport } from './problem';

export function nameQuestionParts() {
  return (tree: Root): void => {
    walk(tree, (node) => {
      // The check refuses a block inside a line, so only flow elements come here.
      if (node.type !== 'mdxJsxFlowElement') return true;
      if (node.name === 'Question') rewriteQuestion(node);
      else if (node.name === 'Card') rewriteCard(node);
      else return true;
      return false;
    });
  };
}

export type FlowElement = Extract<MdxElement, { type: 'mdxJsxFlowElement' }>;

function rewriteQuestion(node: FlowElement): void {
  const report = createReport('a question that was checked');
  const outline = outlineQuestion(node, report);
  const { attributes, kind, stem, hints, solution, check, mistakes } = outline;
  if (report.problems.length > 0 || kind === null) throw new ContentError(report.problems);
  const { shown, rationales } = kind.nameParts(outline);
  node.attributes = textAttributes({ id: attributes.id ?? '', kind: kind.id });
  node.children = [
    part('QuestionStem', {}, stem),
    ...shown.map(({ id, content }) => part('QuestionPart', { id }, content)),
    ...rationales.map(({ id, content }) => part('QuestionRationale', { id }, content)),
    ...hints.map((hint) => part('QuestionHint', {}, hint)),
    ...solution.map((step) => part('QuestionStep', {}, step)),
    part('QuestionCheck', {}, check),
    ...mistakes.map((mistake) => part('QuestionMistake', {}, mistake)),
  ];
  walk(node, renameRef);
}

function rewriteCard(node: FlowElement): void {
  const { attributes, front, back } = outlineCard(node);
  node.attributes = textAttributes({ id: attributes.id ?? '' });
  node.children = [part('CardFront', {}, front), part('CardBack', {}, back)];
}

/** A part of a block, as an element of its own in the compiled text. */
export function part(
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

export function textAttributes(texts: Record<string, string>): FlowElement['attributes'] {
  return Object.entries(texts).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value }));
}

/** React keeps `ref` for itself, so the author's `<Choice ref="…" />` reaches the component as `choice`. */
function renameRef(node: Nodes): void {
  if (!isMdxElement(node) || node.name !== 'Choice') return;
  node.attributes = textAttributes({ choice: attributesOf(node).ref ?? '' });
}
