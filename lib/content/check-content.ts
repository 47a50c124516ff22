/** Checks every file of the content and puts courses and patterns together. Pure: files come in, nothing is compiled. */
import {
  checkCourse,
  findMissingFiles,
  findUnusableNames,
  type CheckedCourse,
} from './check-course';
import { checkPattern, type CheckedPattern } from './check-pattern';
import { checkGlossary, type CheckedGlossary, type Glossary } from './glossary/check-glossary';
import { findTermProblems } from './glossary/check-terms';
import { lintBank, type LintPattern } from './lint/lint-bank';
import { createReport, sortProblems, type Problem } from './problem';
import type { PlacedFile } from './read-head';
import { keepRecent } from './recent-results';
import { placeFile, type SourceFile } from './source-file';

export type { CheckedCourse };

export interface CheckedContent {
  /** Complete only where there are no problems. */
  courses: CheckedCourse[];
  /** In the order of the names. */
  glossary: Glossary;
  problems: Problem[];
  files: number;
  /** Of all pools. */
  questions: number;
  /** Review cards. */
  cards: number;
}

/** `lint` looks at the questions of a pattern together. */
export function checkContent(
  files: readonly SourceFile[],
  lint: LintPattern = lintBank,
): CheckedContent {
  return createContentCheck(lint)(files);
}

interface PatternCheck {
  pattern: CheckedPattern | null;
  /** Of all files of the pattern. */
  problems: readonly Problem[];
}

/**
 * As `checkContent`, again and again, with the same results: what is made of the same file objects is
 * made once. A pattern depends on its own files and on what the glossary says of the terms in them.
 */
export function createContentCheck(
  lint: LintPattern = lintBank,
): (files: readonly SourceFile[]) => CheckedContent {
  const recallGlossary = keepRecent<CheckedGlossary>();
  const recallTerms = keepRecent<readonly Problem[]>();
  const recallPattern = keepRecent<PatternCheck>();

  function place(files: readonly SourceFile[]): { placed: PlacedFile[]; terms: Glossary } {
    const placed = files.map((file): PlacedFile => ({
      file,
      place: placeFile(file.path),
      report: createReport(file.path),
    }));
    const patternIds = placed.flatMap((one) =>
      one.place.kind === 'pattern' ? [idOfPattern(one)!] : [],
    );
    const head = placed.find((one) => one.place.kind === 'glossary');
    const glossary = recallGlossary('', [head?.file, ...patternIds], () =>
      checkGlossary(head?.file, patternIds),
    );
    head?.report.problems.push(...glossary.problems);
    for (const { file, place, report } of placed) {
      if (place.kind === 'unknown') report.add(null, place.message);
      const parts = [file, glossary.state, glossary.terms];
      const problems = recallTerms(file.path, parts, () => findTermProblems(file, glossary));
      report.problems.push(...problems);
    }
    return { placed, terms: glossary.terms };
  }

  return (files) => {
    const { placed, terms } = place(files);
    const byPattern = groupBy(placed, idOfPattern);
    const checked = [...byPattern].map(([id, own]) =>
      recallPattern(
        id,
        own.flatMap(({ file, report }) => [file, ...report.problems]),
        () => {
          const [course, slug] = id.split('/');
          const pattern = checkPattern(course!, slug!, own, lint);
          return { pattern, problems: own.flatMap(({ report }) => report.problems) };
        },
      ),
    );
    const patterns = checked.flatMap(({ pattern }) => pattern ?? []);
    const paths = new Set(files.map(({ path }) => path));
    const slugs = new Set(placed.flatMap((one) => ('course' in one.place ? one.place.course : [])));
    const courses = [...slugs].map((slug) => {
      const folders = [...byPattern.keys()].flatMap((id) =>
        id.startsWith(`${slug}/`) ? id.slice(slug.length + 1) : [],
      );
      const head = placed.find(({ place }) => place.kind === 'course' && place.course === slug);
      return {
        course: checkCourse(slug, head, folders, patterns),
        problems: [...findMissingFiles(slug, folders, paths), ...findUnusableNames(slug, folders)],
      };
    });
    const shown = courses.flatMap(({ course }) => course ?? []);
    const alone = placed.filter((one) => idOfPattern(one) === null);
    return {
      courses: shown,
      glossary: terms,
      problems: sortProblems([
        ...alone.flatMap(({ report }) => report.problems),
        ...checked.flatMap(({ problems }) => problems),
        ...courses.flatMap(({ problems }) => problems),
      ]),
      files: files.length,
      ...countBlocks(shown.flatMap((course) => course.patterns)),
    };
  };
}

/** `course/pattern`; null for what belongs to no pattern. */
function idOfPattern({ place }: PlacedFile): string | null {
  return 'pattern' in place ? `${place.course}/${place.pattern}` : null;
}

/** Without those whose key is null, in the order in which the keys appear. */
function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function countBlocks(patterns: readonly CheckedPattern[]): { questions: number; cards: number } {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const inFiles = (files: readonly { blocks: readonly unknown[] }[]) =>
    sum(files.map(({ blocks }) => blocks.length));
  return {
    questions: sum(
      patterns.map(
        ({ practice, test, challenge, try: tasks }) =>
          (practice?.questions.length ?? 0) + inFiles(test) + inFiles(challenge) + inFiles(tasks),
      ),
    ),
    cards: sum(patterns.map(({ review }) => inFiles(review))),
  };
}
