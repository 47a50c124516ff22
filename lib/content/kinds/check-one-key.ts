/** Exactly one line is marked as the right one. */
import type { Report } from '../problem';
import type { LineWords, QuestionOutline } from './content-kind';

export function checkOneKey(
  { node, lines, isWhole, where }: Pick<QuestionOutline, 'node' | 'lines' | 'isWhole' | 'where'>,
  { one, many }: LineWords,
  report: Report,
): void {
  if (!isWhole) return;
  const [first, second, ...more] = lines.filter(({ correct }) => correct);
  if (!first) {
    report.add(node, `no ${one} is marked correct, expected 1. Mark one: "- [x]".`, where);
  } else if (second) {
    report.add(
      second.node,
      `${more.length + 2} ${many} are marked correct, expected 1. Mark one.`,
      where,
    );
  }
}
