/** Checks that a line says why it is right or wrong, and what a learner who answers so believes. */
import { plainText } from '../markdown';
import { suggestName } from '../nearest-name';
import type { PatternContext } from '../pattern-context';
import type { Report } from '../problem';
import type { AnswerLine } from './content-kind';

export interface RationaleRules {
  /** How problems name the line, e.g. `choice "two"`. */
  name: string;
  where: string;
  /** False where a wrong line may do without a misconception. */
  needsMisconception: boolean;
}

export function checkRationale(
  { node, correct, quote, rationale, misconception }: AnswerLine,
  { name, where, needsMisconception }: RationaleRules,
  pattern: PatternContext,
  report: Report,
): void {
  if (quote === null) {
    report.add(
      node,
      `${name} has no rationale. Write ${exampleFor(correct)} below it, indented by two spaces.`,
      where,
    );
    return;
  }
  if (misconception === null) {
    if (correct !== false || !needsMisconception) return;
    report.add(
      quote,
      `${name} is wrong and names no misconception. Begin its quote with one from pattern.mdx: "> some-misconception: why it is wrong".`,
      where,
    );
    return;
  }
  const known = pattern.misconceptions;
  if (known && !known.includes(misconception)) {
    report.add(
      quote,
      `${name} names the unknown misconception "${misconception}".${suggestName(misconception, known)} Declare it in pattern.mdx, or name one of: ${known.join(', ')}.`,
      where,
    );
  }
  if (plainText(rationale).trim() === '') {
    const reason = correct === null ? 'why it stands there' : 'why it is wrong';
    report.add(
      quote,
      `${name} has no rationale after "${misconception}:". Write ${reason}.`,
      where,
    );
  }
}

function exampleFor(correct: boolean | null): string {
  if (correct === null) return '"> why it stands there"';
  return correct ? '"> why it is right"' : '"> misconception: why it is wrong"';
}
