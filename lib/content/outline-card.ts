/** Takes the Markdown of a `<Card>` apart at its heading `### Back`. */
import { attributesOf, isComment, plainText, type Content, type MdxElement } from './markdown';

export interface CardOutline {
  node: MdxElement;
  attributes: Record<string, string>;
  /** How problems name it, e.g. `card "what-doubles"`. */
  where: string;
  front: Content[];
  back: Content[];
  /** All headings of the card; a sound one has one. */
  headings: Heading[];
}

type Heading = Extract<Content, { type: 'heading' }>;

const BACK = 'Back';

export function outlineCard(node: MdxElement): CardOutline {
  const attributes = attributesOf(node);
  const content = node.children.filter((child) => !isComment(child));
  const headings = content.filter((child) => child.type === 'heading');
  const [first] = headings;
  const turn = first ? content.indexOf(first) : content.length;
  return {
    node,
    attributes,
    where: attributes.id ? `card "${attributes.id}"` : 'card',
    front: content.slice(0, turn),
    back: content.slice(turn + 1),
    headings,
  };
}

export function isBackHeading(heading: Heading): boolean {
  return heading.depth === 3 && plainText([heading]).trim() === BACK;
}
