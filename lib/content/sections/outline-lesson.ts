/**
 * Cuts a lesson at its headings of the second level: each section with its `<Section />` and its
 * checks. Whether the parts make a sound lesson is decided in check-sections.ts.
 */
import type { Root } from 'mdast';
import { listHeadings } from '../headings';
import { attributesOf, isComment, isMdxElement, type Content, type MdxElement } from '../markdown';

export interface SectionOutline {
  /** Id of its heading. */
  id: string;
  title: string;
  heading: Content;
  /** The `<Section />` right after the heading; null where something else stands there. */
  marker: MdxElement | null;
  attributes: Record<string, string>;
  /** What follows the heading and the marker, without comments. */
  content: Content[];
  checks: MdxElement[];
}

/** Without what stands before the first heading, which belongs to no section. */
export function outlineLesson(tree: Root): SectionOutline[] {
  const headings = listHeadings(tree);
  const sections: SectionOutline[] = [];
  for (const node of tree.children) {
    if (isComment(node)) continue;
    const heading = headings.find((one) => one.node === node && one.depth === 2);
    const section = sections.at(-1);
    if (heading) {
      const { id, text } = heading;
      const nothing = { marker: null, attributes: {}, content: [], checks: [] };
      sections.push({ id, title: text, heading: node, ...nothing });
    } else if (!section) {
      continue;
    } else if (isNamed(node, 'Section') && isBegun(section)) {
      section.marker = node;
      section.attributes = attributesOf(node);
    } else {
      section.content.push(node);
      if (isNamed(node, 'Check')) section.checks.push(node);
    }
  }
  return sections;
}

function isBegun({ marker, content }: SectionOutline): boolean {
  return marker === null && content.length === 0;
}

function isNamed(node: Content, name: string): node is MdxElement & Content {
  return isMdxElement(node) && node.name === name;
}
