/** Answers the app's questions about the content. While there is any problem, every answer is the full list of them. */
import path from 'node:path';
import { checkStoredContent } from './check-stored';
import { checkContent, type CheckedContent, type CheckedCourse } from './check-content';
import type { CheckedPattern } from './check-pattern';
import type { CheckedPoolFile } from './check-pool-file';
import type { CheckedText } from './check-text-file';
import { compileText } from './compile-text';
import type { LintPattern } from './lint/lint-bank';
import { ContentError } from './problem';
import { fingerprintSources, readSourceFiles } from './source-file';
import { describePattern, summarizeCourse, summarizeLesson } from './summarize-content';
import type {
  CardSet,
  ContentLibrary,
  Lesson,
  LessonParams,
  QuestionIn,
  QuestionPool,
} from './types';

export interface LibraryOptions {
  /** Absolute path of the folder that holds `content/` and `.cache/`. */
  projectRoot: string;
  /** True where files cannot change under the process: they are read and checked once. */
  isFixed: boolean;
  /** Looks at the questions of a pattern together; the linter by default. */
  lint?: LintPattern;
}

export function createContentLibrary({
  projectRoot,
  isFixed,
  lint,
}: LibraryOptions): ContentLibrary {
  const load = createLoader({ projectRoot, isFixed, lint });
  const cacheFolder = path.join(/* turbopackIgnore: true */ projectRoot, '.cache', 'content');
  const compile = async (text: Pick<CheckedText, 'file' | 'body'>): Promise<string> =>
    compileText(text, cacheFolder, (await load()).glossary);
  const compileAll = (files: readonly CheckedPoolFile<unknown>[]): Promise<string[]> =>
    Promise.all(files.map(compile));
  const find = async (course: string, slug: string): Promise<FoundPattern | null> =>
    findPattern(await load(), course, slug);

  return {
    async getCatalogue() {
      return (await load()).courses.map(summarizeCourse);
    },
    async getGlossary() {
      return (await load()).glossary;
    },
    async getPattern(course, slug) {
      const found = await find(course, slug);
      return found && describePattern(found.course, found.pattern);
    },
    async getLesson(course, slug, mode): Promise<Lesson | null> {
      const found = await find(course, slug);
      const lesson = found?.pattern.lessons.find((written) => written.mode === mode);
      if (!lesson) return null;
      const code = await compile(lesson);
      return {
        ...summarizeLesson(lesson),
        headings: lesson.headings,
        sections: lesson.sections,
        code,
      };
    },
    async getPassages(course, slug, mode) {
      const lessons = (await find(course, slug))?.pattern.lessons ?? [];
      return lessons.find((written) => written.mode === mode)?.passages ?? null;
    },
    async getQuestions(course, slug, pool) {
      const found = await find(course, slug);
      const files = found ? QUESTION_FILES[pool](found.pattern) : [];
      if (files.length === 0) return null;
      return {
        questions: files.flatMap(({ blocks }) => blocks),
        codes: await compileAll(files),
      };
    },
    async getCards(course, slug): Promise<CardSet | null> {
      const files = (await find(course, slug))?.pattern.review ?? [];
      if (files.length === 0) return null;
      return { cards: files.flatMap(({ blocks }) => blocks), codes: await compileAll(files) };
    },
    async getFigure(course, slug, name) {
      const figures = (await find(course, slug))?.pattern.figures ?? [];
      return figures.find((figure) => figure.name === name)?.json ?? null;
    },
    async listLessonParams() {
      const { courses } = await load();
      return courses
        .flatMap(({ patterns }) => patterns)
        .flatMap(({ course, slug, lessons }) =>
          lessons
            .filter(({ mode }) => mode !== 'test')
            .map(({ mode }): LessonParams => ({ course, pattern: slug, mode })),
        );
    },
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

/** Reads and checks the content; again only when a file has changed. Throws `ContentError` while there are problems. */
function createLoader({
  projectRoot,
  isFixed,
  lint,
}: LibraryOptions): () => Promise<CheckedContent> {
  let latest: { fingerprint: string; content: Promise<CheckedContent> } | null = null;
  return async () => {
    const fingerprint = isFixed ? 'fixed' : await fingerprintSources(projectRoot);
    if (latest?.fingerprint !== fingerprint) {
      latest = {
        fingerprint,
        content: readSourceFiles(projectRoot).then((files) =>
          lint ? checkContent(files, lint) : checkStoredContent(files, projectRoot),
        ),
      };
    }
    const content = await latest.content;
    if (content.problems.length > 0) throw new ContentError(content.problems);
    return content;
  };
}

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
