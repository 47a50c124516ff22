/** Says of a pattern test that is not offered yet what its bank still lacks. */
import type { CheckedPattern } from '../check-pattern';
import { listBankGaps } from '../lint/bank-size';
import { createReport, type Problem } from '../problem';

export function findUnofferedTest({
  offersTest,
  lessons,
  test,
  fields,
}: Pick<CheckedPattern, 'offersTest' | 'lessons' | 'test' | 'fields'>): Problem[] {
  const text = lessons.find(({ mode }) => mode === 'test');
  if (offersTest || text === undefined) return [];
  const gaps = listBankGaps({
    test: test.flatMap(({ blocks }) => blocks),
    objectives: fields.objectives.map(({ id }) => id),
  });
  const report = createReport(text.file);
  for (const gap of gaps) report.add(null, gap);
  if (gaps.length === 0) {
    report.add(
      null,
      'the bank has what a test needs. Take "offered: false" out, and learners get the test.',
      'front matter',
    );
  }
  return report.problems;
}
