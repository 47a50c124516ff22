/** Checks what a course is put together of: its `course.mdx`, and the folders of its patterns. */
import { courseSchema, type CourseFrontMatter } from '../core/course';
import type { CheckedPattern } from './check-pattern';
import { suggestName } from './nearest-name';
import { isId } from './pattern-context';
import { placeText } from './place-text';
import type { Problem } from './problem';
import { readHead, type PlacedFile } from './read-head';

export interface CheckedCourse {
  slug: string;
  fields: CourseFrontMatter;
  /** In the order that `course.mdx` gives. */
  patterns: CheckedPattern[];
}

/** Null without a `course.mdx`, and where its front matter has problems. `patterns` are those of any course. */
export function checkCourse(
  slug: string,
  head: PlacedFile | undefined,
  folders: readonly string[],
  patterns: readonly CheckedPattern[],
): CheckedCourse | null {
  const fields = head ? readHead(head, courseSchema) : null;
  if (!head || fields === null) return null;
  comparePatterns(fields.patterns, folders, head);
  const own = patterns.filter(({ course }) => course === slug);
  return {
    slug,
    fields,
    patterns: fields.patterns.flatMap((name) => own.find((pattern) => pattern.slug === name) ?? []),
  };
}

function comparePatterns(
  listed: readonly string[],
  folders: readonly string[],
  { file, report }: PlacedFile,
): void {
  const twice = new Set(listed.filter((name, at) => listed.indexOf(name) !== at));
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

/** Folders without the file that makes them a course or a pattern. `paths` are those of all files. */
export function findMissingFiles(
  course: string,
  folders: readonly string[],
  paths: ReadonlySet<string>,
): Problem[] {
  const wanted = [
    { path: `content/${course}/course.mdx`, what: 'the course' },
    ...folders.map((slug) => ({
      path: `content/${course}/${slug}/pattern.mdx`,
      what: 'the pattern',
    })),
  ];
  return wanted
    .filter(({ path }) => !paths.has(path))
    .map(({ path, what }) => ({
      file: path,
      line: 1,
      column: 1,
      message: `the file is missing. Write it with the front matter of ${what}; content/AUTHORING.md shows one.`,
    }));
}

/** Folders whose names cannot be addresses. */
export function findUnusableNames(course: string, patterns: readonly string[]): Problem[] {
  const folders = [
    { name: course, file: `content/${course}/course.mdx` },
    ...patterns.map((name) => ({ name, file: `content/${course}/${name}/pattern.mdx` })),
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
