/** The catalogue: each course with its patterns. */
import { PageLink } from '@/components/ui/page-link';
import type { CourseOutline } from './pattern-outline';
import { PatternList } from './pattern-list';

export function CourseList({ courses }: { courses: readonly CourseOutline[] }) {
  return courses.map((course) => (
    <section key={course.slug} aria-labelledby={course.slug} className="mt-12 sm:mt-16">
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <div>
          <h2 id={course.slug} className="text-6">
            {course.title}
          </h2>
          <p className="max-w-[46rem] text-ink-2">{course.summary}</p>
        </div>
        <PageLink href={`/learn/${course.slug}`}>About this course</PageLink>
      </div>
      <PatternList patterns={course.patterns} />
    </section>
  ));
}
