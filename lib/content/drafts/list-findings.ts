/** Everything there is to mend or to better in content under work: what the check says now, and what the review said of the same texts. */
import { sortProblems, type Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { levelOf, toFindings, type Finding } from '../teaching/finding';
import { markOf, type Review } from './findings-file';

export interface KnownFindings {
  /** Errors first; each by file, then from top to bottom. */
  findings: Finding[];
  /** False while texts were saved that the review has not seen. */
  isReviewed: boolean;
  skipped: readonly string[];
}

/** `problems` are those of the saved files. */
export function listFindings(
  files: readonly SourceFile[],
  problems: readonly Problem[],
  review: Review | null,
): KnownFindings {
  const current = new Map(files.map((file) => [file.path, file]));
  const isCurrent = (path: string): boolean => {
    const file = current.get(path);
    return file !== undefined && review?.texts[path] === markOf(file);
  };
  // What the check says is known at once, and better than the review knew it.
  const reviewed = (review?.findings ?? []).filter(
    ({ rule, file }) => rule !== 'content' && isCurrent(file),
  );
  const all = sortProblems<Finding>([...toFindings('content', problems), ...reviewed]);
  const isError = (finding: Finding) => levelOf(finding) === 'error';
  return {
    findings: [...all.filter(isError), ...all.filter((finding) => !isError(finding))],
    isReviewed: review !== null && files.every(({ path }) => isCurrent(path)),
    skipped: review?.skipped ?? [],
  };
}
