/** Names are unique among the lines of a question. */
import type { Report } from '../problem';
import type { AnswerLine, LineWords } from './content-kind';

export function reportRepeated(
  lines: readonly AnswerLine[],
  { many, name }: LineWords,
  where: string,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const { node, id } of lines) {
    if (seen.has(id)) {
      report.add(
        node,
        `two ${many} have the ${name} "${id}". Give one of them another ${name}.`,
        where,
      );
    }
    seen.add(id);
  }
}
