/** Every text of a question's feedback as it is written into a page: what must not be sent before the answers. */
import { Children, isValidElement, type ReactNode } from 'react';
import type { QuestionView } from '@/components/quiz/question-view';

export interface FeedbackText {
  questionId: string;
  /** Where it belongs, e.g. `rationale no-backward`, `solution 2`. */
  part: string;
  /** As a reader reads it, code blocks included; components that name letters leave nothing. */
  text: string;
  /** As a page holds it: each piece between two marks, such as the words before an inline code. */
  pieces: string[];
}

export function listFeedbackTexts(questions: readonly QuestionView[]): FeedbackText[] {
  return questions.flatMap(({ asked: { id: questionId }, feedback }) => {
    const { rationales, solution, check, mistakes } = feedback;
    const parts: [string, ReactNode][] = [
      ...Object.entries(rationales).map(([id, node]): [string, ReactNode] => [
        `rationale ${id}`,
        node,
      ]),
      ...number('solution', solution),
      ['check', check],
      ...number('mistake', mistakes),
    ];
    return parts.map(([part, node]) => {
      const pieces = listPieces(node);
      return { questionId, part, text: pieces.join(''), pieces };
    });
  });
}

function number(name: string, nodes: readonly ReactNode[]): [string, ReactNode][] {
  return nodes.map((node, index) => [`${name} ${index + 1}`, node]);
}

/** The texts below a node that is not rendered yet, in their order. */
function listPieces(node: ReactNode): string[] {
  return Children.toArray(node).flatMap((child) => {
    if (typeof child === 'string' || typeof child === 'number') return [String(child)];
    return isValidElement<{ children?: ReactNode }>(child) ? listPieces(child.props.children) : [];
  });
}
