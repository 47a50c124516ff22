/** Runs every check of the content and gathers what they found. Prints nothing. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MODES } from '../../lib/core/modes/registry';
import { createContentCheck, type CheckedContent } from '../../lib/content/check-content';
import type { CheckedText } from '../../lib/content/check-text-file';
import { findContentRoot } from '../../lib/content/content-root';
import { sortProblems } from '../../lib/content/problem';
import type { SourceFile } from '../../lib/content/source-file';
import { createSourceReader } from '../../lib/content/source-reader';
import { checkLinks } from '../../lib/content/teaching/check-links';
import { checkPython } from '../../lib/content/teaching/check-python';
import { toFindings, type Finding } from '../../lib/content/teaching/finding';
import { listPython } from '../../lib/content/teaching/list-python';
import { measureReading, type Reading } from '../../lib/content/teaching/measure-reading';
import { readTexts, type TextFile } from '../../lib/content/teaching/read-texts';
import { reviewTeaching } from '../../lib/content/teaching/review-teaching';
import { splitSentences } from '../../lib/content/teaching/split-sentences';
import { createSpeller } from './create-speller';
import { findOnce } from './find-once';
import { listPages, listRoutes } from './list-pages';

/** How a lesson reads, beside the minutes that it shows and those that its mode usually takes. */
export interface LessonReading extends Reading {
  file: string;
  minutes: number;
  /** Null for the practice, which is no mode. */
  usualMinutes: number | null;
}

export interface ContentReport {
  files: number;
  questions: number;
  cards: number;
  /** Errors and warnings, by file and then from top to bottom. */
  findings: Finding[];
  /** Of the lessons without errors. */
  readings: LessonReading[];
  /** A sentence for each check that could not be made here. */
  skipped: string[];
}

export async function runChecks(projectRoot: string): Promise<ContentReport> {
  return (await createChecks(projectRoot)()).report;
}

export interface CheckedSources {
  sources: readonly SourceFile[];
  report: ContentReport;
}

/** As `runChecks`, again and again: what an edit does not touch is not looked at again. */
export function createChecks(projectRoot: string): () => Promise<CheckedSources> {
  const read = createSourceReader(findContentRoot(projectRoot));
  const check = createContentCheck();
  const spell = createSpeller(projectRoot);
  const measure = measureOnce();
  let skipped: string | null = null;
  const parsePython = findOnce(async (texts) => {
    const checked = await checkPython(texts.flatMap(listPython));
    ({ skipped } = checked);
    return checked.problems;
  });
  return async () => {
    const files = await read();
    const texts = readTexts(files);
    const python = parsePython(texts);
    const content = check(files);
    const spelling = await spell(texts);
    const findings = [
      ...toFindings('content', content.problems),
      ...toFindings('link', await findBrokenLinks(texts, content, projectRoot)),
      ...toFindings('python', await python),
      ...toFindings('spelling', spelling),
      ...reviewTeaching(content, texts, files),
    ];
    return {
      sources: files,
      report: {
        files: content.files,
        questions: content.questions,
        cards: content.cards,
        findings: sortProblems(findings),
        readings: measureLessons(content, texts, measure),
        skipped: skipped === null ? [] : [skipped],
      },
    };
  };
}

/** Says nothing while the content has problems: a page that is broken would seem to be missing. */
async function findBrokenLinks(
  texts: readonly TextFile[],
  content: CheckedContent,
  projectRoot: string,
) {
  if (content.problems.length > 0) return [];
  const pages = listPages(await listRoutes(projectRoot), content);
  const hasFile = (address: string): boolean =>
    existsSync(path.join(projectRoot, 'public', decodeURI(address)));
  return texts.flatMap((text) => checkLinks(text, pages, hasFile));
}

type Measure = (text: TextFile) => Reading | null;

function measureOnce(): Measure {
  const known = new WeakMap<TextFile, Reading | null>();
  return (text) => {
    const reading = known.get(text) ?? measureReading(splitSentences(text));
    known.set(text, reading);
    return reading;
  };
}

function measureLessons(
  { courses }: CheckedContent,
  texts: readonly TextFile[],
  measure: Measure,
): LessonReading[] {
  const byPath = new Map(texts.map((text) => [text.path, text]));
  const read = ({ file, minutes }: CheckedText, usualMinutes: number | null) => {
    const text = byPath.get(file);
    const reading = text === undefined ? null : measure(text);
    return reading === null ? [] : [{ file, minutes, usualMinutes, ...reading }];
  };
  return courses
    .flatMap(({ patterns }) => patterns)
    .flatMap(({ lessons, practice }) => [
      ...lessons.flatMap((lesson) => read(lesson, MODES[lesson.mode].usualMinutes)),
      ...(practice === null ? [] : read(practice, null)),
    ]);
}
