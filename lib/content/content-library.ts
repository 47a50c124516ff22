/** Answers the app's questions about the content. */
import type { ModeId } from '../core/modes/mode-id';
import type { CheckedContent, CheckedCourse } from './check-content';
import type { CheckedPattern } from './check-pattern';
import type { CheckedPoolFile } from './check-pool-file';
import type { CheckedLesson } from './check-text-file';
import type { ContentSource } from './content-source';
import { describePattern, summarizeCourse, summarizeLesson } from './summarize-content';
import type {
  CardSet,
  ContentLibrary,
  Lesson,
  LessonParams,
  PatternParams,
  QuestionIn,
  QuestionPool,
} from './types';

export function createContentLibrary({ answer }: ContentSource): ContentLibrary {
  return {
    getCatalogue: () => answer(({ courses }) => courses.map(summarizeCourse)),
    getGlossary: () => answer(({ glossary }) => glossary),
    getPattern: (course, slug) =>
      answer((content) => {
        const found = findPattern(content, course, slug);
        return found && describePattern(found.course, found.pattern);
      }),
    getLesson: (course, slug, mode) =>
      answer(async (content, compile): Promise<Lesson | null> => {
        const lesson = findLesson(content, course, slug, mode);
        if (!lesson) return null;
        const { headings, sections } = lesson;
        return { ...summarizeLesson(lesson), headings, sections, code: await compile(lesson) };
      }),
    getPassages: (course, slug, mode) =>
      answer((content) => findLesson(content, course, slug, mode)?.passages ?? null),
    getQuestions: (course, slug, pool) =>
      answer(async (content, compile) => {
        const found = findPattern(content, course, slug);
        const files = found ? QUESTION_FILES[pool](found.pattern) : [];
        if (files.length === 0) return null;
        return {
          questions: files.flatMap(({ blocks }) => blocks),
          codes: await Promise.all(files.map(compile)),
        };
      }),
    getCards: (course, slug) =>
      answer(async (content, compile): Promise<CardSet | null> => {
        const files = findPattern(content, course, slug)?.pattern.review ?? [];
        if (files.length === 0) return null;
        return {
          cards: files.flatMap(({ blocks }) => blocks),
          codes: await Promise.all(files.map(compile)),
        };
      }),
    getFigure: (course, slug, name) =>
      answer((content) => {
        const figures = findPattern(content, course, slug)?.pattern.figures ?? [];
        return figures.find((figure) => figure.name === name)?.json ?? null;
      }),
    listPatternParams: () =>
      answer(({ courses }) =>
        courses.flatMap(({ patterns }) =>
          patterns.map(({ course, slug }): PatternParams => ({ course, pattern: slug })),
        ),
      ),
    listLessonParams: () =>
      answer(({ courses }) =>
        courses
          .flatMap(({ patterns }) => patterns)
          .flatMap(({ course, slug, lessons }) =>
            lessons
              .filter(({ mode }) => mode !== 'test')
              .map(({ mode }): LessonParams => ({ course, pattern: slug, mode })),
          ),
      ),
  };
}

/** The files of each pool of questions. */
const QUESTION_FILES: {
  readonly [Pool in QuestionPool]: (
    pattern: CheckedPattern,
  ) => readonly CheckedPoolFile<QuestionIn[Pool]>[];
} = {
  practice: ({ practice }) =>
    practice === null
      ? []
      : [{ file: practice.file, body: practice.body, blocks: practice.questions }],
  challenge: ({ challenge }) => challenge,
  try: (pattern) => pattern.try,
  test: ({ test }) => test,
};

interface FoundPattern {
  course: CheckedCourse;
  pattern: CheckedPattern;
}

function findPattern(
  { courses }: CheckedContent,
  courseSlug: string,
  slug: string,
): FoundPattern | null {
  const course = courses.find((candidate) => candidate.slug === courseSlug);
  const pattern = course?.patterns.find((candidate) => candidate.slug === slug);
  return course && pattern ? { course, pattern } : null;
}

function findLesson(
  content: CheckedContent,
  course: string,
  slug: string,
  mode: ModeId,
): CheckedLesson | undefined {
  const lessons = findPattern(content, course, slug)?.pattern.lessons ?? [];
  return lessons.find((written) => written.mode === mode);
}
