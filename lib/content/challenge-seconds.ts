/** The time limit of a problem of the challenge, in whole seconds; no other question has one. */
import type { QuestionOutline } from './kinds/content-kind';
import type { Report } from './problem';
import type { QuestionPool } from './types';

export function checkSeconds(
  { node, attributes, where }: Pick<QuestionOutline, 'node' | 'attributes' | 'where'>,
  pool: QuestionPool,
  report: Report,
): void {
  const { seconds } = attributes;
  if (pool !== 'challenge') {
    if (seconds === undefined) return;
    report.add(
      node,
      `seconds="${seconds}" is the time limit of a problem in questions/challenge/, and this question is not there. Remove it.`,
      where,
    );
  } else if (seconds === undefined) {
    report.add(node, 'has no time limit. Write seconds="180", in whole seconds.', where);
  } else if (readSeconds(seconds) === null) {
    report.add(
      node,
      `seconds="${seconds}" is no time limit, expected whole seconds above 0. Write seconds="180".`,
      where,
    );
  }
}

/** Null where the text is no whole number above 0. */
export function readSeconds(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text.trim()) ? Number(text) : null;
}
