/** Runs every check of the content once and gathers what they found. Prints nothing. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MODES } from '../../lib/core/modes/registry';
import { checkContent, type CheckedContent } from '../../lib/content/check-content';
import type { CheckedText } from '../../lib/content/check-text-file';
import { sortProblems } from '../../lib/content/problem';
import { readSourceFiles } from '../../lib/content/source-file';
import { checkLinks } from '../../lib/content/teaching/check-links';
import { checkPython } from '../../lib/content/teaching/check-python';
import { checkSpelling } from '../../lib/content/teaching/check-spelling';
import { toFindings, type Finding } from '../../lib/content/teaching/finding';
import { listPython } from '../../lib/content/teaching/list-python';
import { measureReading, type Reading } from '../../lib/content/teaching/measure-reading';
import { readTexts, type TextFile } from '../../lib/content/teaching/read-texts';
import { reviewTeaching } from '../../lib/content/teaching/review-teaching';
import { splitSentences } from '../../lib/content/teaching/split-sentences';
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
  const files = await readSourceFiles(projectRoot);
  const texts = readTexts(files);
  const python = checkPython(texts.flatMap(listPython));
  const content = checkContent(files);
  const spelling = await checkSpelling(texts, path.join(projectRoot, 'cspell.json'));
  const { problems, skipped } = await python;
  const findings = [
    ...toFindings('content', content.problems),
    ...toFindings('link', await findBrokenLinks(texts, content, projectRoot)),
    ...toFindings('python', problems),
    ...toFindings('spelling', spelling),
    ...reviewTeaching(content, texts, files),
  ];
  return {
    files: content.files,
    questions: content.questions,
    cards: content.cards,
    findings: sortProblems(findings),
    readings: measureLessons(content, texts),
    skipped: skipped === null ? [] : [skipped],
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

function measureLessons({ courses }: CheckedContent, texts: readonly TextFile[]): LessonReading[] {
  const measure = ({ file, minutes }: CheckedText, usualMinutes: number | null) => {
    const text = texts.find((other) => other.path === file);
    const reading = text === undefined ? null : measureReading(splitSentences(text));
    return reading === null ? [] : [{ file, minutes, usualMinutes, ...reading }];
  };
  return courses
    .flatMap(({ patterns }) => patterns)
    .flatMap(({ lessons, practice }) => [
      ...lessons.flatMap((lesson) => measure(lesson, MODES[lesson.mode].usualMinutes)),
      ...(practice === null ? [] : measure(practice, null)),
    ]);
}
