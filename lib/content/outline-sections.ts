/** The sections below a question's choices: hints, solution, check, mistakes. */
import { isComment, plainText, type Content, type List, type MdxElement } from './markdown';
import { nearestName } from './nearest-name';
import type { Report } from './problem';
import { QUESTION_SECTIONS } from './vocabulary';

export type SectionName = (typeof QUESTION_SECTIONS)[number];

export type Sections = ReadonlyMap<SectionName, { heading: Content; content: Content[] }>;

/** Cuts the block at its headings. What stands under an unknown one is left out after the report. */
export function splitSections(
  node: MdxElement,
  where: string,
  report: Report,
): { head: Content[]; sections: Sections } {
  const head: Content[] = [];
  const sections = new Map<SectionName, { heading: Content; content: Content[] }>();
  let current: Content[] = head;
  for (const child of node.children) {
    if (isComment(child)) continue;
    if (child.type !== 'heading') {
      current.push(child);
      continue;
    }
    current = [];
    const title = plainText([child]);
    const name = nearestSection(title);
    if (name === null || name !== title || child.depth !== 3) {
      report.add(child, explainHeading('#'.repeat(child.depth), title, name), where);
    } else if (sections.has(name)) {
      report.add(child, `the section "### ${name}" is written twice. Keep one.`, where);
    }
    // A section with a slip in its heading is not also reported as missing.
    if (name !== null && !sections.has(name))
      sections.set(name, { heading: child, content: current });
  }
  return { head, sections };
}

function nearestSection(title: string): SectionName | null {
  const name = nearestName(title, QUESTION_SECTIONS);
  return QUESTION_SECTIONS.find((section) => section === name) ?? null;
}

function explainHeading(marks: string, title: string, meant: SectionName | null): string {
  const write =
    meant === null
      ? `Expected one of: ${QUESTION_SECTIONS.map((name) => `### ${name}`).join(', ')}.`
      : `Write ### ${meant}.`;
  return `no section is called "${marks} ${title}". ${write}`;
}

/** A section that is a list, an item an entry. */
export function readItems(
  name: SectionName,
  sections: Sections,
  node: MdxElement,
  where: string,
  report: Report,
): Content[][] {
  const section = sections.get(name);
  const line = name === 'Mistakes' ? '"- …"' : '"1. …"';
  if (section === undefined) {
    report.add(
      node,
      `has no section "### ${name}". Write it, then a list of lines ${line}.`,
      where,
    );
    return [];
  }
  const lists = section.content.filter((child): child is List => child.type === 'list');
  const stray = section.content.find((child) => child.type !== 'list');
  if (stray || lists.length > 1) {
    const second = lists[1];
    report.add(
      stray ?? second ?? null,
      `the section "### ${name}" holds one list and nothing else. Make each item a line ${line}.`,
      where,
    );
    return [];
  }
  const items = lists.flatMap((list) => list.children.map((item) => [...item.children]));
  if (items.length === 0) {
    report.add(
      section.heading,
      `the section "### ${name}" is empty. Write a list of lines ${line}.`,
      where,
    );
  }
  for (const [index, item] of items.entries()) {
    if (plainText(item, (element) => element.name ?? '') !== '') continue;
    report.add(
      lists[0]?.children[index] ?? null,
      `an item of the section "### ${name}" is empty. Write its text, or remove it.`,
      where,
    );
  }
  return items;
}

/** A section of free text. */
export function readProse(
  name: SectionName,
  sections: Sections,
  node: MdxElement,
  where: string,
  report: Report,
): Content[] {
  const section = sections.get(name);
  if (section === undefined) {
    report.add(
      node,
      `has no section "### ${name}". Write it, then one line that confirms the answer.`,
      where,
    );
    return [];
  }
  if (plainText(section.content) === '') {
    report.add(
      section.heading,
      `the section "### ${name}" is empty. Write one line that confirms the answer.`,
      where,
    );
  }
  return section.content;
}
