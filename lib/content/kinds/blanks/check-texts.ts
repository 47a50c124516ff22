/** Holds the texts of a blank's answers against each other and against its name. */
import { isSameCode } from '../../../core/quiz/kinds/blanks/is-same-code';
import type { Report } from '../../problem';
import type { AnswerLine, QuestionOutline } from '../content-kind';
import { findBlanks } from './find-blanks';
import { readTexts } from './read-texts';

export function checkTexts({ stem, lines, where }: QuestionOutline, report: Report): void {
  const language = findBlanks(stem)[0]?.node.lang ?? 'text';
  const met: { line: AnswerLine; text: string }[] = [];
  for (const line of lines) {
    for (const text of readTexts(line.text) ?? []) {
      const twin = met.find(
        (earlier) => earlier.line.id === line.id && isSameCode(earlier.text, text, language),
      );
      if (twin) report.add(line.node, explainTwin(twin.line, line, text), where);
      met.push({ line, text });
      if (line.correct && text.toLowerCase() === line.id) {
        report.add(
          line.node,
          `the blank "${line.id}" is named after its answer, and names are in the page. Name it after what it is for.`,
          where,
        );
      }
    }
  }
}

function explainTwin(earlier: AnswerLine, line: AnswerLine, text: string): string {
  const again = `\`${text}\` is written twice for the blank "${line.id}"`;
  return earlier.correct === line.correct
    ? `${again}. Keep one.`
    : `${again}, as right and as wrong. Keep one.`;
}
