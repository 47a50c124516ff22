/** Checks one MDX file with a title, a lesson or the practice, and makes typed data of it. */
import type { ExperimentTask } from '../core/experiment';
import type { ModeId } from '../core/modes/mode-id';
import type { Question } from '../core/quiz';
import { checkBonus } from './check-bonus';
import { countReadWords } from './count-read-words';
import { checkBlocks, checkTree } from './check-tree';
import { experimentSchema, lessonSchema, practiceSchema, testSchema } from './front-matter-schemas';
import { listHeadings } from './headings';
import { isComment, type Content } from './markdown';
import { listPassages } from './passages/list-passages';
import { parseDocument, type ParsedDocument } from './parse-document';
import type { PatternContext } from './pattern-context';
import type { Report } from './problem';
import { readFrontMatter } from './read-front-matter';
import { readQuestion } from './read-question';
import type { FilePlace, SourceFile } from './source-file';
import { checkSections } from './sections/check-sections';
import type { Heading, LessonSection, Passage } from './types';

export interface CheckedText {
  file: string;
  title: string;
  summary: string;
  minutes: number;
  /** What the minutes are made of, not rounded. */
  readingMinutes: number;
  taskMinutes: number;
  headings: Heading[];
  passages: Passage[];
  /** MDX without its front matter, for the compiler. */
  body: string;
}

export interface CheckedLesson extends CheckedText {
  mode: ModeId;
  /** None where the mode is not made of sections. */
  sections: LessonSection[];
  /** Null in every mode but the experiment. */
  experiment: ExperimentTask | null;
  /** False only for a pattern test whose bank is still being written. */
  isOffered: boolean;
}

export interface CheckedPractice extends CheckedText {
  questions: Question[];
}

const WORDS_PER_MINUTE = 200;

/** Null when anything is wrong; the problems are in `report`. */
export function checkLesson(
  file: SourceFile,
  place: Extract<FilePlace, { kind: 'lesson' }>,
  pattern: PatternContext,
  report: Report,
): CheckedLesson | null {
  const document = parseDocument(file, report);
  const { mode } = place;
  const fields = readLessonFields(mode, document, report);
  checkTree(document, place, report);
  if (document.tree && fields?.experiment) checkBonus(document.tree, fields.experiment, report);
  const isEmpty = document.tree?.children.every(isComment) ?? true;
  if (document.tree && isEmpty) {
    report.add(null, 'the lesson has no text. Write it below the front matter.');
  }
  const sections =
    document.tree && !isEmpty
      ? checkSections(document.tree, document.body, mode, pattern, report)
      : [];
  if (fields === null || document.tree === null || report.problems.length > 0) return null;
  return {
    ...describe(file, document, document.tree.children, fields),
    mode,
    sections,
    experiment: fields.experiment,
    isOffered: fields.offered,
  };
}

function readLessonFields(mode: ModeId, { frontMatter }: ParsedDocument, report: Report) {
  if (mode === 'experiment') {
    const fields = readFrontMatter(frontMatter, experimentSchema, report);
    return fields && { ...fields, offered: true };
  }
  const schema = mode === 'test' ? testSchema : lessonSchema;
  const fields = readFrontMatter(frontMatter, schema, report);
  return fields && { offered: true, ...fields, experiment: null };
}

/** As `checkLesson`. A file of questions holds nothing else. */
export function checkPractice(
  file: SourceFile,
  place: FilePlace,
  pattern: PatternContext,
  report: Report,
): CheckedPractice | null {
  const document = parseDocument(file, report);
  const fields = readFrontMatter(document.frontMatter, practiceSchema, report);
  const questions = checkBlocks(document, place, 'Question', report, (node) =>
    readQuestion(node, document.body, 'practice', pattern, report),
  );
  if (fields === null || document.tree === null || report.problems.length > 0) return null;
  return { ...describe(file, document, document.tree.children, fields), questions };
}

function describe(
  file: SourceFile,
  document: ParsedDocument,
  content: readonly Content[],
  fields: { title: string; summary: string; taskMinutes: number },
): CheckedText {
  const reading = countReadWords(content) / WORDS_PER_MINUTE;
  return {
    file: file.path,
    title: fields.title,
    summary: fields.summary,
    minutes: Math.max(1, Math.ceil(reading + fields.taskMinutes)),
    readingMinutes: reading,
    taskMinutes: fields.taskMinutes,
    headings: document.tree
      ? listHeadings(document.tree).map(({ id, text, depth }) => ({ id, text, depth }))
      : [],
    passages: document.tree ? listPassages(document.tree) : [],
    body: document.body,
  };
}
