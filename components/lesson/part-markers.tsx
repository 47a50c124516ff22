/**
 * Markers of the named parts that lib/content makes of questions and cards, and how parts are found
 * in what was compiled. They are looked through on the server and never rendered.
 */
import {
  Children,
  Fragment,
  isValidElement,
  type ElementType,
  type ReactElement,
  type ReactNode,
} from 'react';

export interface PartProps {
  /** Of the question or card, or of the choice or answer that the part belongs to. */
  id?: string;
  children?: ReactNode;
}

export type Components = Readonly<Record<string, ElementType>>;

/** A component made by `evaluateMdx`: a plain function without hooks. */
export type Content = (props: { components?: Components }) => ReactElement;

export interface Marker {
  (props: PartProps): ReactNode;
  displayName: string;
}

export const partComponents = {
  Question: createMarker('Question'),
  QuestionStem: createMarker('QuestionStem'),
  QuestionPart: createMarker('QuestionPart'),
  QuestionRationale: createMarker('QuestionRationale'),
  QuestionHint: createMarker('QuestionHint'),
  QuestionStep: createMarker('QuestionStep'),
  QuestionCheck: createMarker('QuestionCheck'),
  QuestionMistake: createMarker('QuestionMistake'),
  Card: createMarker('Card'),
  CardFront: createMarker('CardFront'),
  CardBack: createMarker('CardBack'),
} as const;

/** A part that React gets to render has not been taken apart, and would show a key with its question. */
export function createMarker(name: string): Marker {
  const Part = (_: PartProps): ReactNode => {
    throw new Error(`<${name}> cannot be rendered by itself. Take the questions apart first.`);
  };
  Part.displayName = name;
  return Part;
}

/** All blocks of a type in compiled files, by their ids. `components` is the vocabulary for what stands in the texts. */
export function findBlocks(
  contents: readonly Content[],
  components: Components,
  type: Marker,
): ReadonlyMap<string, ReactNode> {
  const blocks = contents
    .map((content) => content({ components: { ...components, ...partComponents } }))
    .flatMap((tree) => findParts(tree, type));
  return new Map(blocks.map(({ props }) => [props.id ?? '', props.children]));
}

/** The one part of a type; with an id, the one of that choice or answer. `owner` names it where it is missing. */
export function onePart(parts: ReactNode, type: Marker, owner: string, id?: string): ReactNode {
  const element = findParts(parts, type).find(({ props }) => props.id === id);
  if (!element) throw new Error(`${owner} has no ${type.displayName} in the compiled content.`);
  return contentOf(element);
}

export function allParts(parts: ReactNode, type: Marker): ReactNode[] {
  return findParts(parts, type).map((element, index) => (
    // A key, because these travel to the browser as a list.
    <Fragment key={index}>{contentOf(element)}</Fragment>
  ));
}

/** The elements of a type that are not inside of other ones. */
export function findParts<Props extends { children?: ReactNode } = PartProps>(
  nodes: ReactNode,
  type: Marker,
): ReactElement<Props>[] {
  return Children.toArray(nodes).flatMap((node) => {
    if (!isValidElement<Props>(node)) return [];
    if (node.type === Fragment) return findParts<Props>(node.props.children, type);
    return node.type === type ? [node] : [];
  });
}

/** What the part encloses. `Children.toArray` gives each piece a key, so that it can travel in a list. */
function contentOf({ props }: ReactElement<PartProps>): ReactNode {
  return <>{Children.toArray(props.children)}</>;
}
