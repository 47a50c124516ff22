/** Findings as an author's page lists them: with the line they are about, and the page that shows it. */
import type { Problem } from '../problem';
import type { SourceFile } from '../source-file';
import { levelOf, RULES, type Finding, type Level } from '../teaching/finding';
import { addressOfFile } from './address-of-file';
import { placeOnDisk } from './place-on-disk';

export interface ProblemView extends Problem {
  level: Level;
  /** What kind of problem it is, in words. */
  title: string;
  /** Where the file lies on this machine. */
  path: string;
  /** The line as it is written; empty where there is none. */
  text: string;
  /** Address of the page that shows the file; null where none does. */
  page: string | null;
}

/** `files` are the saved ones, below `contentRoot`. */
export function viewProblems(
  findings: readonly Finding[],
  files: readonly SourceFile[],
  contentRoot: string,
): ProblemView[] {
  const sources = new Map(files.map(({ path, source }) => [path, source]));
  return findings.map((finding) => {
    const { file, line, column, where, message, rule } = finding;
    return {
      file,
      line,
      column,
      ...(where === undefined ? {} : { where }),
      message,
      level: levelOf(finding),
      title: RULES[rule].title,
      path: placeOnDisk(file, contentRoot),
      text: sources.get(file)?.split('\n')[line - 1]?.trim() ?? '',
      page: addressOfFile(file),
    };
  });
}
