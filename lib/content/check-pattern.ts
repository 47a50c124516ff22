/** Checks the files of one pattern together: what its questions name has to be declared in `pattern.mdx`. */
import { patternSchema, type PatternFrontMatter } from '../core/course';
import type { ReferenceRun } from '../core/experiment';
import { MODE_IDS } from '../core/modes/mode-id';
import { checkPools, type CheckedPools } from './check-pools';
import { checkReferenceRun } from './check-reference-run';
import { checkLesson, type CheckedLesson } from './check-text-file';
import type { LintPattern } from './lint/lint-bank';
import { lintPools } from './lint-pools';
import type { PatternContext } from './pattern-context';
import type { Report } from './problem';
import { readHead, type PlacedFile } from './read-head';

export interface CheckedPattern extends CheckedPools {
  course: string;
  slug: string;
  fields: PatternFrontMatter;
  /** In the order of the modes. */
  lessons: CheckedLesson[];
  referenceRuns: ReferenceRun[];
}

/** Null where the front matter of `pattern.mdx` has problems; those of every file are in its report. */
export function checkPattern(
  course: string,
  slug: string,
  own: readonly PlacedFile[],
  lint: LintPattern,
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
  const pools = checkPools(files, context);
  const task = lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null;
  const referenceRuns = files.flatMap(({ file, place, report }) =>
    place.kind === 'reference-run' ? (checkReferenceRun(file, task, report) ?? []) : [],
  );
  if (!head || fields === null) return null;
  lintPools(pools, head, files, context, lint);
  const inOrder = MODE_IDS.flatMap((mode) => lessons.find((lesson) => lesson.mode === mode) ?? []);
  return { course, slug, fields, lessons: inOrder, ...pools, referenceRuns };
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
