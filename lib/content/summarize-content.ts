/** From the checked content to what pages list: no texts of lessons, and no keys. */
import type { PatternId } from '../core/course';
import type { Card, Question } from '../core/quiz';
import type { CheckedCourse } from './check-content';
import type { CheckedPattern } from './check-pattern';
import type { CheckedLesson, CheckedPractice, CheckedText } from './check-text-file';
import type {
  CardSummary,
  CourseSummary,
  LessonSummary,
  Pattern,
  PatternSummary,
  PracticeSummary,
  QuestionSummary,
} from './types';

export function summarizeCourse({ slug, fields, patterns }: CheckedCourse): CourseSummary {
  const { title, summary } = fields;
  return { slug, title, summary, patterns: patterns.map(summarizePattern) };
}

function summarizePattern(pattern: CheckedPattern): PatternSummary {
  const { course, slug, fields, practice } = pattern;
  const { title, summary, tag } = fields;
  const id: PatternId = `${course}/${slug}`;
  const lessons = listOffered(pattern);
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

/** A test that is still being written is as good as absent. */
function listOffered({ lessons }: CheckedPattern): CheckedLesson[] {
  return lessons.filter(({ isOffered }) => isOffered);
}

export function describePattern(course: CheckedCourse, pattern: CheckedPattern): Pattern {
  const { fields, practice, test, challenge, review, referenceRuns, figures } = pattern;
  const lessons = listOffered(pattern);
  const bank = pattern.offersTest ? test : [];
  return {
    ...summarizePattern(pattern),
    courseTitle: course.fields.title,
    objectives: fields.objectives,
    misconceptions: fields.misconceptions,
    lessons: lessons.map(summarizeLesson),
    practice: practice === null ? null : summarizePractice(practice),
    bank: bank.flatMap(({ blocks }) => blocks.map(summarizeQuestion)),
    problems: challenge.flatMap(({ blocks }) =>
      blocks.map((problem) => ({ ...summarizeQuestion(problem), seconds: problem.seconds })),
    ),
    cards: review.flatMap(({ blocks }) => blocks.map(summarizeCard)),
    tasks: pattern.try.flatMap(({ blocks }) => blocks.map(summarizeQuestion)),
    sections: lessons.flatMap(({ mode, sections }) =>
      sections.map(({ id, title, objectives, mends }) => ({ mode, id, title, objectives, mends })),
    ),
    experiment: lessons.find(({ mode }) => mode === 'experiment')?.experiment ?? null,
    referenceRuns,
    figures: figures.map(({ name }) => name),
  };
}

export function summarizeLesson({ mode, title, summary, minutes }: CheckedLesson): LessonSummary {
  return { mode, title, summary, minutes };
}

function summarizePractice({
  title,
  summary,
  minutes,
  questions,
}: CheckedPractice): PracticeSummary {
  return { title, summary, minutes, questions: questions.map(summarizeQuestion) };
}

function summarizeQuestion({
  id,
  kind,
  contentHash,
  objective,
  difficulty,
}: Question): QuestionSummary {
  return { id, kind, contentHash, objective, difficulty };
}

function summarizeCard({ id, contentHash, objective, mends }: Card): CardSummary {
  return { id, contentHash, objective, mends };
}
