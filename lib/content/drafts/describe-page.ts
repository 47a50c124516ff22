/** What an author wants to know of a page beside its text: what it serves, how long it takes, and where each of its questions is used. */
import { MODES } from '../../core/modes/registry';
import type { Misconception, Objective } from '../../core/course';
import type { Card, Question } from '../../core/quiz';
import type { CheckedPattern } from '../check-pattern';
import type { CheckedText } from '../check-text-file';
import { placeText } from '../place-text';
import type { Point } from '../problem';
import type { SourceFile } from '../source-file';
import type { PageName } from './address-of-file';
import { listMisconceptionsOf } from './list-misconceptions';
import { placeOnDisk } from './place-on-disk';

export interface PageFacts {
  /** Null while the text is not written. */
  minutes: { reading: number; tasks: number } | null;
  objectives: Objective[];
  misconceptions: Misconception[];
  questions: QuestionFacts[];
  /** How many small checks the text has. */
  checks: number;
}

export interface QuestionFacts {
  id: string;
  /** As its author names it, or `card`. */
  kind: string;
  /** `path` is where its file lies on this machine. */
  place: Point & { file: string; path: string };
  objective: string;
  /** Sections of lessons that treat its objective. */
  sections: { href: string; title: string }[];
  misconceptions: string[];
}

/** `files` are the texts that the pattern was read from, below `contentRoot`. */
export function describePage(
  pattern: CheckedPattern,
  page: PageName,
  files: readonly SourceFile[],
  contentRoot: string,
): PageFacts {
  const lesson = pattern.lessons.find(({ mode }) => mode === page);
  const text: CheckedText | null | undefined = page === 'practice' ? pattern.practice : lesson;
  const questions = listBlocks(pattern, page).map(({ file, block }): QuestionFacts => ({
    id: block.id,
    kind: 'kind' in block ? block.kind : 'card',
    place: { file, path: placeOnDisk(file, contentRoot), ...placeOf(block.id, file, files) },
    objective: block.objective,
    sections: findSections(pattern, block.objective),
    misconceptions: 'kind' in block ? listMisconceptionsOf(block) : [...block.mends],
  }));
  const sections = lesson?.sections ?? [];
  const objectives = new Set([
    ...sections.flatMap((section) => section.objectives),
    ...questions.map(({ objective }) => objective),
  ]);
  const misconceptions = new Set([
    ...sections.flatMap(({ mends }) => mends),
    ...sections.flatMap(({ checks }) =>
      checks.flatMap(({ choices }) => choices.flatMap((choice) => choice.misconception ?? [])),
    ),
    ...questions.flatMap((question) => question.misconceptions),
  ]);
  return {
    minutes: text ? { reading: text.readingMinutes, tasks: text.taskMinutes } : null,
    objectives: pattern.fields.objectives.filter(({ id }) => objectives.has(id)),
    misconceptions: pattern.fields.misconceptions.filter(({ id }) => misconceptions.has(id)),
    questions,
    checks: sections.flatMap((section) => section.checks).length,
  };
}

interface PlacedBlock {
  file: string;
  block: Question | Card;
}

function listBlocks(pattern: CheckedPattern, page: PageName): PlacedBlock[] {
  const inFiles = (files: readonly { file: string; blocks: readonly (Question | Card)[] }[]) =>
    files.flatMap(({ file, blocks }) => blocks.map((block) => ({ file, block })));
  switch (page) {
    case 'practice': {
      const { practice } = pattern;
      return practice ? inFiles([{ file: practice.file, blocks: practice.questions }]) : [];
    }
    case 'test':
    case 'challenge':
    case 'try':
    case 'review':
      return inFiles(pattern[page]);
    default:
      return [];
  }
}

function placeOf(id: string, path: string, files: readonly SourceFile[]): Point {
  const source = files.find((file) => file.path === path)?.source ?? '';
  return placeText(source, `id="${id}"`, 'first') ?? { line: 1, column: 1 };
}

function findSections({ course, slug, lessons }: CheckedPattern, objective: string) {
  return lessons.flatMap(({ mode, sections }) =>
    sections
      .filter(({ objectives }) => objectives.includes(objective))
      .map(({ id, title }) => ({
        href: `/learn/${course}/${slug}/${mode}#${id}`,
        title: `${MODES[mode].title}: ${title}`,
      })),
  );
}
