/** Checks the files of one pattern together: what its questions name has to be declared in `pattern.mdx`. */
import path from 'node:path';
import { patternSchema, type PatternFrontMatter } from '../core/course';
import type { ReferenceRun } from '../core/experiment';
import { MODE_IDS } from '../core/modes/mode-id';
import { checkFigureFile, type CheckedFigure } from './check-figure-file';
import { checkFigures } from './check-figures';
import { checkMeasured } from './check-measured';
import { checkPools, type CheckedPools } from './check-pools';
import { checkReferenceRun } from './check-reference-run';
import { checkLesson, type CheckedLesson } from './check-text-file';
import type { LintPattern } from './lint/lint-bank';
import { lintPools } from './lint-pools';
import type { PatternContext } from './pattern-context';
import { placeText } from './place-text';
import { readHead, type PlacedFile } from './read-head';
import { checkTreated } from './sections/check-treated';

export interface CheckedPattern extends CheckedPools {
  course: string;
  slug: string;
  fields: PatternFrontMatter;
  /** In the order of the modes. */
  lessons: CheckedLesson[];
  referenceRuns: ReferenceRun[];
  figures: CheckedFigure[];
  /** False while `test.mdx` says that the bank is still being written. */
  offersTest: boolean;
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
  if (head && fields) checkNames(fields, head);
  const context: PatternContext = {
    objectives: fields?.objectives.map(({ id }) => id) ?? null,
    misconceptions: fields?.misconceptions.map(({ id }) => id) ?? null,
    takenIds: new Map(),
  };
  const lessons = files.flatMap(({ file, place, report }) =>
    place.kind === 'lesson' ? (checkLesson(file, place, context, report) ?? []) : [],
  );
  const pools = checkPools(files, context);
  const task = lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null;
  const runs = new Map<string, ReferenceRun | null>();
  for (const { file, place, report } of files) {
    if (place.kind !== 'reference-run') continue;
    runs.set(path.posix.basename(file.path, '.json'), checkReferenceRun(file, task, report));
  }
  const referenceRuns = [...runs.values()].filter((run) => run !== null);
  const figures = files.flatMap(({ file, place, report }) =>
    place.kind === 'figure' ? (checkFigureFile(file, place.name, report) ?? []) : [],
  );
  checkMeasured(files, runs);
  for (const { file, place, report } of files) {
    if (place.kind === 'lesson') checkFigures(file, { runs: referenceRuns, figures }, report);
  }
  if (!head || fields === null) return null;
  checkTreated(fields, lessons, head.report);
  // A bank without a text of its own is offered; what a text that is not sound says is not known.
  const offersTest = files.some(({ place }) => place.kind === 'lesson' && place.mode === 'test')
    ? lessons.some(({ mode, isOffered }) => mode === 'test' && isOffered)
    : true;
  lintPools(pools, head, files, context, offersTest, lint);
  const inOrder = MODE_IDS.flatMap((mode) => lessons.find((lesson) => lesson.mode === mode) ?? []);
  return { course, slug, fields, lessons: inOrder, ...pools, referenceRuns, figures, offersTest };
}

function checkNames(
  { objectives, misconceptions }: PatternFrontMatter,
  { file, report }: PlacedFile,
): void {
  for (const [list, names] of [
    ['objectives', objectives],
    ['misconceptions', misconceptions],
  ] as const) {
    const ids = names.map(({ id }) => id);
    for (const id of new Set(ids.filter((name, index) => ids.indexOf(name) !== index))) {
      report.add(
        placeText(file.source, `id: ${id}`, 'last'),
        `"${list}" has the id "${id}" twice. Give one of them another id.`,
        'front matter',
      );
    }
  }
}
