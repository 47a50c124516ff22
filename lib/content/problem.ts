/** What is wrong in an author's file, and where. Every check reports through here; nothing stops at the first. */

export interface Point {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
}

export interface Problem extends Point {
  /** Path from the project's root, e.g. `content/computer-vision/course.mdx`. */
  file: string;
  /** What the problem belongs to, e.g. `question "lr-range"`. */
  where?: string;
  /** What was found, what was expected, and what to write. */
  message: string;
}

/** A place to report: a node of the document, a point, or null for the beginning of the file. */
export type Place = Point | { position?: { start: Point } | undefined } | null;

/** Collects the problems of one file. */
export interface Report {
  readonly file: string;
  readonly problems: Problem[];
  add(place: Place, message: string, where?: string): void;
}

export function createReport(file: string): Report {
  const problems: Problem[] = [];
  return {
    file,
    problems,
    add(place, message, where) {
      const { line, column } = pointOf(place);
      problems.push({ file, line, column, ...(where === undefined ? {} : { where }), message });
    },
  };
}

/** `content/…/practice.mdx:41:3 question "lr-range": no choice is marked correct. …` */
export function formatProblem({ file, line, column, where, message }: Problem): string {
  return `${file}:${line}:${column} ${where === undefined ? '' : `${where}: `}${message}`;
}

/** In the order in which an author would look them up: by file, then from top to bottom. */
export function sortProblems<P extends Problem>(problems: readonly P[]): P[] {
  return [...problems].sort(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Thrown instead of content while there is any problem; its message lists all of them. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      [`The content has ${countProblems(problems.length)}:`, ...problems.map(formatProblem)].join(
        '\n',
      ),
    );
    this.name = 'ContentError';
  }
}

export function countProblems(count: number): string {
  return count === 1 ? '1 problem' : `${count} problems`;
}

/** Where a place begins; the beginning of the file where it is none. */
export function pointOf(place: Place): Point {
  if (place === null) return { line: 1, column: 1 };
  if ('line' in place) return { line: place.line, column: place.column };
  return place.position?.start ?? { line: 1, column: 1 };
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
