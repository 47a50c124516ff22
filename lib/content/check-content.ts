/** Checks every file of the content and puts courses and patterns together. Pure: files come in, nothing is compiled. */
import { courseSchema, type CourseFrontMatter } from '../core/course';
import { checkPattern, type CheckedPattern } from './check-pattern';
import { checkGlossary, type Glossary } from './glossary/check-glossary';
import { checkTerms } from './glossary/check-terms';
import { lintBank, type LintPattern } from './lint/lint-bank';
import { suggestName } from './nearest-name';
import { isId } from './pattern-context';
import { placeText } from './place-text';
import { createReport, sortProblems, type Problem } from './problem';
import { readHead, type PlacedFile } from './read-head';
import { placeFile, type SourceFile } from './source-file';

export interface CheckedCourse {
  slug: string;
  fields: CourseFrontMatter;
  /** In the order that `course.mdx` gives. */
  patterns: CheckedPattern[];
}

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
  const placed = files.map((file): PlacedFile => ({
    file,
    place: placeFile(file.path),
    report: createReport(file.path),
  }));
  for (const { place, report } of placed) {
    if (place.kind === 'unknown') report.add(null, place.message);
  }
  const patternIds = placed.flatMap(({ place }) =>
    place.kind === 'pattern' ? [`${place.course}/${place.pattern}`] : [],
  );
  const glossary = checkGlossary(placed, patternIds);
  checkTerms(placed, glossary);
  const slugs = unique(placed.flatMap(({ place }) => ('course' in place ? [place.course] : [])));
  const courses = slugs.flatMap((slug) => checkCourse(slug, placed, lint) ?? []);
  const extra: Problem[] = slugs.flatMap((slug) => [
    ...findMissingFiles(slug, placed),
    ...findUnusableNames(slug, placed),
  ]);
  const patterns = courses.flatMap((course) => course.patterns);
  return {
    courses,
    glossary: glossary ?? [],
    problems: sortProblems([...placed.flatMap(({ report }) => report.problems), ...extra]),
    files: files.length,
    questions: sum(patterns.map(countQuestions)),
    cards: sum(patterns.map(({ review }) => countBlocks(review))),
  };
}

function countQuestions({ practice, test, challenge, try: tasks }: CheckedPattern): number {
  const inFiles = countBlocks(test) + countBlocks(challenge) + countBlocks(tasks);
  return (practice?.questions.length ?? 0) + inFiles;
}

function countBlocks(files: readonly { blocks: readonly unknown[] }[]): number {
  return sum(files.map(({ blocks }) => blocks.length));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function checkCourse(
  slug: string,
  placed: readonly PlacedFile[],
  lint: LintPattern,
): CheckedCourse | null {
  const own = placed.filter(({ place }) => 'course' in place && place.course === slug);
  const patterns = listPatterns(own).flatMap(
    (pattern) => checkPattern(slug, pattern, own, lint) ?? [],
  );
  const head = own.find(({ place }) => place.kind === 'course');
  if (!head) return null;
  const fields = readHead(head, courseSchema);
  if (fields === null) return null;
  comparePatterns(fields.patterns, listPatterns(own), head);
  return {
    slug,
    fields,
    patterns: fields.patterns.flatMap(
      (name) => patterns.find((pattern) => pattern.slug === name) ?? [],
    ),
  };
}

function comparePatterns(
  listed: readonly string[],
  folders: readonly string[],
  { file, report }: PlacedFile,
): void {
  const twice = unique(listed.filter((name, at) => listed.indexOf(name) !== at));
  for (const name of twice) {
    report.add(
      placeText(file.source, `- ${name}`, 'last'),
      `"patterns" lists "${name}" twice. Keep one.`,
      'front matter',
    );
  }
  for (const name of listed) {
    if (folders.includes(name)) continue;
    report.add(
      placeText(file.source, `- ${name}`, 'first'),
      `"patterns" lists "${name}", which has no folder.${suggestName(name, folders)} Make the folder, or take the line out.`,
      'front matter',
    );
  }
  for (const name of folders) {
    if (listed.includes(name)) continue;
    report.add(
      null,
      `"patterns" does not list the folder "${name}", so nobody would find it. Write "- ${name}".`,
      'front matter',
    );
  }
}

/** Folders without the file that makes them a course or a pattern. */
function findMissingFiles(course: string, placed: readonly PlacedFile[]): Problem[] {
  const own = placed.filter(({ place }) => 'course' in place && place.course === course);
  const wanted = [
    { path: `content/${course}/course.mdx`, what: 'the course' },
    ...listPatterns(own).map((slug) => ({
      path: `content/${course}/${slug}/pattern.mdx`,
      what: 'the pattern',
    })),
  ];
  return wanted
    .filter(({ path }) => !own.some(({ file }) => file.path === path))
    .map(({ path, what }) => ({
      file: path,
      line: 1,
      column: 1,
      message: `the file is missing. Write it with the front matter of ${what}; content/AUTHORING.md shows one.`,
    }));
}

/** Folders whose names cannot be addresses. */
function findUnusableNames(course: string, placed: readonly PlacedFile[]): Problem[] {
  const own = placed.filter(({ place }) => 'course' in place && place.course === course);
  const folders = [
    { name: course, file: `content/${course}/course.mdx` },
    ...listPatterns(own).map((name) => ({ name, file: `content/${course}/${name}/pattern.mdx` })),
  ];
  return folders
    .filter(({ name }) => !isId(name))
    .map(({ name, file }) => ({
      file,
      line: 1,
      column: 1,
      message: `the folder "${name}" becomes an address. Name it with lower-case words joined by hyphens.`,
    }));
}

function listPatterns(own: readonly PlacedFile[]): string[] {
  return unique(own.flatMap(({ place }) => ('pattern' in place ? [place.pattern] : [])));
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
