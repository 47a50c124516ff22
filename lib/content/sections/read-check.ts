/** Makes typed data of a `<Check>`, and reports what keeps it from being a sound one. */
import { hashSource } from '../hash-source';
import { checkChoices, CHOICE_WORDS, readChoices } from '../kinds/choices';
import { checkOneKey } from '../kinds/check-one-key';
import { plainText, type MdxElement } from '../markdown';
import type { PatternContext } from '../pattern-context';
import type { Report } from '../problem';
import type { LessonCheck } from '../types';
import { outlineCheck } from './outline-check';

const MOST_CHOICES = 4;

/** `place` is 1 for the first check of its section; `body` is the text that the node's offsets count in. */
export function readCheck(
  node: MdxElement,
  place: number,
  body: string,
  where: string,
  pattern: PatternContext,
  report: Report,
): LessonCheck | null {
  const before = report.problems.length;
  const outline = outlineCheck(node, where, report);
  const { stem, lines, isWhole } = outline;
  const text = (nodes: Parameters<typeof plainText>[0]): string => plainText(nodes).trim();
  if (text(stem) === '') {
    report.add(node, 'the check asks nothing. Write its question above the choices.', where);
  }
  checkChoices(outline, pattern, report, { needsMisconception: false });
  checkOneKey(outline, CHOICE_WORDS, report);
  if (isWhole && lines.length > MOST_CHOICES) {
    report.add(
      lines[MOST_CHOICES]!.node,
      `the check has ${lines.length} choices, expected 2 to ${MOST_CHOICES}. Keep the ones that tell something.`,
      where,
    );
  }
  if (report.problems.length > before) return null;
  return {
    place,
    stem: text(stem),
    choices: readChoices(outline, text),
    contentHash: hashSource(node, body),
  };
}
