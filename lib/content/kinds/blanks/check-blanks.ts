/** Holds the blanks of the code and the names of the answers against each other. */
import { nearestName, suggestName } from '../../nearest-name';
import { isId } from '../../pattern-context';
import type { Report } from '../../problem';
import type { QuestionOutline } from '../content-kind';
import { findBlanks, type BlankCode } from './find-blanks';

export function checkBlanks(outline: QuestionOutline, report: Report): void {
  const { node, stem, lines, isWhole, where } = outline;
  const codes = findBlanks(stem);
  for (const code of codes) checkNames(code, where, report);
  const [first, second] = codes;
  if (!first) {
    report.add(
      node,
      'the stem has no code block with a blank. Write one, with blanks such as ___some-blank___.',
      where,
    );
    return;
  }
  if (second) {
    report.add(second.node, 'a second code block with blanks. Put all of them in one.', where);
    return;
  }
  const names = first.blanks.map(({ name }) => name);
  for (const line of lines) {
    if (names.includes(line.id)) continue;
    report.add(
      line.node,
      `no blank of the code is called "${line.id}".${suggestName(line.id, names)} Its blanks are ${names.join(', ')}.`,
      where,
    );
  }
  if (!isWhole) return;
  // A blank whose name has a slip, here or in a line, is not also reported as unanswered.
  const answered = lines.map((line) => (line.correct ? nearestName(line.id, names) : null));
  for (const { name, at } of first.blanks) {
    if (!isId(name) || answered.includes(name)) continue;
    report.add(
      at,
      `the blank "${name}" has no right answer. Write a line "- [x] ${name}: \`text\`".`,
      where,
    );
  }
}

function checkNames({ blanks, strays }: BlankCode, where: string, report: Report): void {
  const seen = new Set<string>();
  for (const { name, at } of blanks) {
    if (!isId(name)) {
      report.add(
        at,
        `"${name}" cannot be the name of a blank. Write lower-case words joined by hyphens, as in ___some-blank___.`,
        where,
      );
    } else if (seen.has(name)) {
      report.add(
        at,
        `the blank "${name}" stands twice in the code. Give each blank a name of its own.`,
        where,
      );
    }
    seen.add(name);
  }
  for (const stray of strays) {
    report.add(
      stray,
      'these three underscores make no blank. Write one as ___some-blank___.',
      where,
    );
  }
}
