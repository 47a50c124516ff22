/**
 * Takes compiled questions apart on the server: what is asked, and what is feedback. The compiler
 * names the parts; they are markers that are looked through and never rendered.
 */
import {
  Children,
  Fragment,
  isValidElement,
  type ElementType,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { QuestionView } from '@/components/quiz/question-view';
import type { Objective } from '@/lib/core/course';
import type { Question } from '@/lib/core/quiz';

interface PartProps {
  /** Of the question, or of the choice that the part belongs to. */
  id?: string;
  children?: ReactNode;
}

type Components = Readonly<Record<string, ElementType>>;

/** A component made by `evaluateMdx`: a plain function without hooks. */
type Content = (props: { components?: Components }) => ReactElement;

export const partComponents = {
  Question: marker('Question'),
  QuestionStem: marker('QuestionStem'),
  QuestionChoice: marker('QuestionChoice'),
  QuestionRationale: marker('QuestionRationale'),
  QuestionHint: marker('QuestionHint'),
  QuestionStep: marker('QuestionStep'),
  QuestionCheck: marker('QuestionCheck'),
  QuestionMistake: marker('QuestionMistake'),
} as const;

/**
 * The questions of `content` in the order of `questions`, which is the typed data of the same file.
 * `components` is the vocabulary for what stands in the texts; `objectives` are the pattern's.
 */
export function takeQuestionsApart(
  content: Content,
  components: Components,
  questions: readonly Question[],
  objectives: readonly Objective[],
): QuestionView[] {
  const tree = content({ components: { ...components, ...partComponents } });
  const elements = findParts(tree, partComponents.Question);
  return questions.map((question) => {
    const element = elements.find(({ props }) => props.id === question.id);
    if (!element) throw new Error(`question "${question.id}" is not in the compiled content.`);
    const objective = objectives.find(({ id }) => id === question.objective);
    if (!objective) {
      throw new Error(`question "${question.id}": no objective "${question.objective}" was given.`);
    }
    return viewQuestion(element.props.children, question, objective);
  });
}

function viewQuestion(parts: ReactNode, question: Question, objective: Objective): QuestionView {
  const { id, kind, difficulty, contentHash, choices } = question;
  const one = (type: Marker, partId?: string): ReactNode => {
    const element = findParts(parts, type).find(({ props }) => props.id === partId);
    if (!element)
      throw new Error(`question "${id}" has no ${type.displayName} in the compiled content.`);
    return contentOf(element);
  };
  const all = (type: Marker): ReactNode[] =>
    findParts(parts, type).map((element, index) => (
      // A key, because these travel to the browser as a list.
      <Fragment key={index}>{contentOf(element)}</Fragment>
    ));
  return {
    id,
    kind,
    difficulty,
    objective,
    contentHash,
    stem: one(partComponents.QuestionStem),
    choices: choices.map((choice) => ({
      id: choice.id,
      correct: choice.correct,
      text: one(partComponents.QuestionChoice, choice.id),
      rationale: one(partComponents.QuestionRationale, choice.id),
      misconception: choice.misconception,
    })),
    hints: all(partComponents.QuestionHint),
    solution: all(partComponents.QuestionStep),
    check: one(partComponents.QuestionCheck),
    mistakes: all(partComponents.QuestionMistake),
    labels: Object.fromEntries(choices.map((choice) => [choice.id, choice.text])),
  };
}

interface Marker {
  (props: PartProps): ReactNode;
  displayName: string;
}

/** A part that React gets to render has not been taken apart, and would show a key with its question. */
function marker(name: string): Marker {
  const Part = (_: PartProps): ReactNode => {
    throw new Error(`<${name}> cannot be rendered by itself. Take the questions apart first.`);
  };
  Part.displayName = name;
  return Part;
}

function findParts(nodes: ReactNode, type: Marker): ReactElement<PartProps>[] {
  return Children.toArray(nodes).flatMap((node) => {
    if (!isValidElement<PartProps>(node)) return [];
    if (node.type === Fragment) return findParts(node.props.children, type);
    return node.type === type ? [node] : [];
  });
}

/** What the part encloses. `Children.toArray` gives each piece a key, so that it can travel in a list. */
function contentOf({ props }: ReactElement<PartProps>): ReactNode {
  return <>{Children.toArray(props.children)}</>;
}
