/** Everything that makes teaching worse and breaks nothing: the warnings of the check. */
import type { CheckedContent } from '../check-content';
import type { SourceFile } from '../source-file';
import { findUntaught, findUntested } from './check-coverage';
import { findBareResults, findFiguresWithoutCaption } from './check-figure-texts';
import { checkLengths } from './check-lengths';
import { findUnofferedTest } from './check-unoffered-test';
import { toFindings, type Finding } from './finding';
import { findLongSentences } from './find-long-sentences';
import { lintMarkdown } from './lint-markdown';
import type { TextFile } from './read-texts';

/** While the content has problems, patterns are not judged as a whole: half a pattern would be. */
export function reviewTeaching(
  { courses, problems }: Pick<CheckedContent, 'courses' | 'problems'>,
  texts: readonly TextFile[],
  files: readonly SourceFile[],
): Finding[] {
  const patterns = problems.length > 0 ? [] : courses.flatMap((course) => course.patterns);
  return [
    ...toFindings(
      'untaught-question',
      patterns.flatMap((pattern) => findUntaught(pattern, files)),
    ),
    ...toFindings(
      'untested-objective',
      patterns.flatMap((pattern) => findUntested(pattern, files)),
    ),
    ...toFindings('unoffered-test', patterns.flatMap(findUnofferedTest)),
    ...toFindings(
      'unequal-mode',
      patterns.flatMap(({ lessons }) => checkLengths(lessons)),
    ),
    ...texts.flatMap(reviewText),
  ];
}

/** A text is reviewed once, as long as its object lives. */
const reviewed = new WeakMap<TextFile, Finding[]>();

function reviewText(text: TextFile): Finding[] {
  const known = reviewed.get(text);
  if (known) return known;
  const findings = [
    ...toFindings('long-sentence', findLongSentences(text)),
    ...toFindings('figure-text', findFiguresWithoutCaption(text)),
    ...toFindings('figure-run', findBareResults(text)),
    ...toFindings('markdown', lintMarkdown(text)),
  ];
  reviewed.set(text, findings);
  return findings;
}
