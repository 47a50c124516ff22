/**
 * Takes the Markdown of a `<Question>` apart: stem, choices, sections. It finds what is out of place;
 * whether the parts make a sound question is decided in read-question.ts.
 */
import { attributesOf, type Content, type ListItem, type MdxElement } from './markdown';
import { outlineChoice, type ChoiceOutline } from './outline-choice';
import { readItems, readProse, splitSections, type SectionName } from './outline-sections';
import type { Report } from './problem';

export interface QuestionOutline {
  node: MdxElement;
  attributes: Record<string, string>;
  /** How problems name it, e.g. `question "lr-range"`. */
  where: string;
  stem: Content[];
  choices: ChoiceOutline[];
  /** False where a line of the choices could not be read, so that nothing is concluded from their number. */
  hasAllChoices: boolean;
  hints: Content[][];
  solution: Content[][];
  check: Content[];
  mistakes: Content[][];
}

export function outlineQuestion(node: MdxElement, report: Report): QuestionOutline {
  const attributes = attributesOf(node);
  const where = attributes.id ? `question "${attributes.id}"` : 'question';
  const { head, sections } = splitSections(node, where, report);
  const items = (name: SectionName): Content[][] => readItems(name, sections, node, where, report);
  return {
    node,
    attributes,
    where,
    ...splitHead(head, node, where, report),
    hints: items('Hints'),
    solution: items('Solution'),
    check: readProse('Check', sections, node, where, report),
    mistakes: items('Mistakes'),
  };
}

/** The list with boxes holds the choices; what stands before it is the stem. */
function splitHead(
  head: readonly Content[],
  node: MdxElement,
  where: string,
  report: Report,
): Pick<QuestionOutline, 'stem' | 'choices' | 'hasAllChoices'> {
  const place = head.findIndex(isChoiceList);
  if (place < 0) {
    report.add(node, 'has no choices. Write a list of lines such as "- [ ] some-id: text".', where);
    return { stem: [...head], choices: [], hasAllChoices: false };
  }
  const list = head[place];
  const items: ListItem[] = list?.type === 'list' ? list.children : [];
  for (const stray of head.slice(place + 1)) {
    report.add(stray, explainStray(stray), where);
  }
  const choices = items.flatMap((item) => outlineChoice(item, where, report) ?? []);
  return { stem: head.slice(0, place), choices, hasAllChoices: choices.length === items.length };
}

function isChoiceList(node: Content): boolean {
  return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}

function explainStray(node: Content): string {
  if (node.type === 'blockquote') {
    return 'this quote belongs to no choice. Indent it by two spaces, below its choice.';
  }
  if (isChoiceList(node)) return 'a second list of choices. Put all choices in one list.';
  return 'this text stands between the choices and the first section, where nothing shows it. Move it above the choices.';
}
