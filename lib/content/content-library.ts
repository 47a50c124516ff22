/** Answers the app's questions about the content. While there is any problem, every answer is the full list of them. */
import path from 'node:path';
import type { PatternId } from '../core/course';
import { checkContent, type CheckedContent, type CheckedCourse } from './check-content';
import type { CheckedPattern } from './check-pattern';
import type { CheckedLesson, CheckedPractice, CheckedText } from './check-text-file';
import { compileText } from './compile-text';
import { ContentError } from './problem';
import { fingerprintSources, readSourceFiles } from './source-file';
import type {
  ContentLibrary,
  CourseSummary,
  Lesson,
  LessonParams,
  LessonSummary,
  Pattern,
  PatternSummary,
  PracticeSummary,
  QuestionSet,
} from './types';

export interface LibraryOptions {
  /** Absolute path of the folder that holds `content/` and `.cache/`. */
  projectRoot: string;
  /** True where files cannot change under the process: they are read and checked once. */
  isFixed: boolean;
}

export function createContentLibrary({ projectRoot, isFixed }: LibraryOptions): ContentLibrary {
  const load = createLoader(projectRoot, isFixed);
  const cacheFolder = path.join(/* turbopackIgnore: true */ projectRoot, '.cache', 'content');
  const find = async (course: string, slug: string): Promise<FoundPattern | null> =>
    findPattern(await load(), course, slug);

  return {
    async getCatalogue() {
      return (await load()).courses.map(summarizeCourse);
    },
    async getPattern(course, slug) {
      const found = await find(course, slug);
      return found && describePattern(found);
    },
    async getLesson(course, slug, mode): Promise<Lesson | null> {
      const found = await find(course, slug);
      const lesson = found?.pattern.lessons.find((written) => written.mode === mode);
      if (!lesson) return null;
      const code = await compileText(lesson, cacheFolder);
      return { ...summarizeLesson(lesson), headings: lesson.headings, code };
    },
    async getQuestions(course, slug, pool): Promise<QuestionSet | null> {
      const found = await find(course, slug);
      const set = found?.pattern[pool];
      if (!set) return null;
      const { title, summary, questions } = set;
      return { title, summary, questions, code: await compileText(set, cacheFolder) };
    },
    async listLessonParams() {
      const { courses } = await load();
      return courses
        .flatMap(({ patterns }) => patterns)
        .flatMap(({ course, slug, lessons }) =>
          lessons.map(({ mode }): LessonParams => ({ course, pattern: slug, mode })),
        );
    },
  };
}

/** Reads and checks the content; again only when a file has changed. Throws `ContentError` while there are problems. */
function createLoader(projectRoot: string, isFixed: boolean): () => Promise<CheckedContent> {
  let latest: { fingerprint: string; content: Promise<CheckedContent> } | null = null;
  return async () => {
    const fingerprint = isFixed ? 'fixed' : await fingerprintSources(projectRoot);
    if (latest?.fingerprint !== fingerprint) {
      latest = { fingerprint, content: readSourceFiles(projectRoot).then(checkContent) };
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

function summarizeCourse({ slug, fields, patterns }: CheckedCourse): CourseSummary {
  const { title, summary } = fields;
  return { slug, title, summary, patterns: patterns.map(summarizePattern) };
}

function summarizePattern({
  course,
  slug,
  fields,
  lessons,
  practice,
}: CheckedPattern): PatternSummary {
  const { title, summary, tag } = fields;
  const id: PatternId = `${course}/${slug}`;
  const texts: CheckedText[] = practice === null ? lessons : [...lessons, practice];
  return {
    id,
    course,
    slug,
    title,
    summary,
    tag,
    minutesTotal: texts.reduce((sum, { minutes }) => sum + minutes, 0),
    writtenModes: lessons.map(({ mode }) => mode),
  };
}

function describePattern({ course, pattern }: FoundPattern): Pattern {
  const { fields, lessons, practice, referenceRuns } = pattern;
  return {
    ...summarizePattern(pattern),
    courseTitle: course.fields.title,
    objectives: fields.objectives,
    misconceptions: fields.misconceptions,
    lessons: lessons.map(summarizeLesson),
    practice: practice === null ? null : summarizePractice(practice),
    experiment: lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null,
    referenceRuns,
  };
}

function summarizeLesson({ mode, title, summary, minutes }: CheckedLesson): LessonSummary {
  return { mode, title, summary, minutes };
}

function summarizePractice({
  title,
  summary,
  minutes,
  questions,
}: CheckedPractice): PracticeSummary {
  return {
    title,
    summary,
    minutes,
    questions: questions.map(({ id, contentHash, objective, difficulty }) => ({
      id,
      contentHash,
      objective,
      difficulty,
    })),
  };
}
