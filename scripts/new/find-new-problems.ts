/** What the check would say of files before they are written. */
import { checkContent } from '../../lib/content/check-content';
import { formatProblem } from '../../lib/content/problem';
import type { SourceFile } from '../../lib/content/source-file';

/**
 * Only the files of the pattern are looked at. Nothing is found where they have problems already: what
 * comes of those cannot be told from what is new.
 */
export function findNewProblems(
  folder: string,
  files: readonly SourceFile[],
  planned: readonly SourceFile[],
): string[] {
  const isOwn = ({ path }: SourceFile): boolean => path.startsWith(`${folder}/`);
  const before = files.filter(isOwn);
  const kept = before.filter(({ path }) => !planned.some((file) => file.path === path));
  const problemsOf = (sources: readonly SourceFile[]): string[] =>
    checkContent(sources)
      .problems.filter(({ file }) => file.startsWith(`${folder}/`))
      .map(formatProblem);
  if (problemsOf(before).length > 0) return [];
  return problemsOf([...kept, ...planned.filter(isOwn)]);
}
