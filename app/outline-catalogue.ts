/** The whole catalogue as outlines: every course with all of its patterns. */
import type { CourseOutline } from '@/components/progress/pattern-outline';
import { type CourseSummary, getCatalogue, getPattern, type Pattern } from '@/lib/content';
import { outlinePattern } from './outline-pattern';

export async function outlineCatalogue(): Promise<CourseOutline[]> {
  const courses = await getCatalogue();
  return Promise.all(courses.map(outlineCourse));
}

export async function outlineCourse(course: CourseSummary): Promise<CourseOutline> {
  const patterns = await listPatterns(course);
  return {
    slug: course.slug,
    title: course.title,
    summary: course.summary,
    patterns: patterns.map(outlinePattern),
  };
}

/** The patterns of a course in full. */
export async function listPatterns(course: CourseSummary): Promise<Pattern[]> {
  const found = await Promise.all(
    course.patterns.map((pattern) => getPattern(pattern.course, pattern.slug)),
  );
  return found.filter((pattern) => pattern !== null);
}
