/** Checks the files of one pattern together: what its questions name has to be declared in `pattern.mdx`. */
import { patternSchema, type PatternFrontMatter } from '../core/course';
import type { ReferenceRun } from '../core/experiment';
import { checkReferenceRun } from './check-reference-run';
import {
  checkLesson,
  checkPractice,
  type CheckedLesson,
  type CheckedPractice,
} from './check-text-file';
import type { Report } from './problem';
import { readHead, type PlacedFile } from './read-head';
import type { PatternContext } from './check-question';
import { LESSON_MODES } from './source-file';

export interface CheckedPattern {
  course: string;
  slug: string;
  fields: PatternFrontMatter;
  /** In the order of the modes. */
  lessons: CheckedLesson[];
  practice: CheckedPractice | null;
  referenceRuns: ReferenceRun[];
}

/** Null where the front matter of `pattern.mdx` has problems; those of every file are in its report. */
export function checkPattern(
  course: string,
  slug: string,
  own: readonly PlacedFile[],
): CheckedPattern | null {
  const files = own.filter(({ place }) => 'pattern' in place && place.pattern === slug);
  const head = files.find(({ place }) => place.kind === 'pattern');
  const fields = head ? readHead(head, patternSchema) : null;
  if (head && fields) checkNames(fields, head.report);
  const context: PatternContext = {
    objectives: fields?.objectives.map(({ id }) => id) ?? null,
    misconceptions: fields?.misconceptions.map(({ id }) => id) ?? null,
    takenIds: new Map(),
  };
  const lessons = files.flatMap(({ file, place, report }) =>
    place.kind === 'lesson' ? (checkLesson(file, place, report) ?? []) : [],
  );
  const practices = files.flatMap(({ file, place, report }) =>
    place.kind === 'practice' ? (checkPractice(file, place, context, report) ?? []) : [],
  );
  const task = lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null;
  const referenceRuns = files.flatMap(({ file, place, report }) =>
    place.kind === 'reference-run' ? (checkReferenceRun(file, task, report) ?? []) : [],
  );
  if (fields === null) return null;
  const inOrder = LESSON_MODES.flatMap(
    (mode) => lessons.find((lesson) => lesson.mode === mode) ?? [],
  );
  return { course, slug, fields, lessons: inOrder, practice: practices[0] ?? null, referenceRuns };
}

function checkNames({ objectives, misconceptions }: PatternFrontMatter, report: Report): void {
  for (const [list, names] of [
    ['objectives', objectives],
    ['misconceptions', misconceptions],
  ] as const) {
    const ids = names.map(({ id }) => id);
    for (const id of new Set(ids.filter((name, index) => ids.indexOf(name) !== index))) {
      report.add(
        null,
        `"${list}" has the id "${id}" twice. Give one of them another id.`,
        'front matter',
      );
    }
  }
}
